<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>frontdesk</name>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
    <message>
        <source> Ctrl+J shows the statement of its account.</source>
        <translation>Ctrl+J 查看对账单。</translation>
    </message>
    <message>
        <source> Ctrl+J shows the statement of its account.

Visits, enquiries, keys and what the duty log says of the unit stand below its people: Enter or a click on one of them opens it at its desk. Ctrl+Shift+V signs in a visitor for the unit, Ctrl+Shift+E notes an enquiry, Ctrl+Shift+K lends a key, Ctrl+Shift+L writes an entry in the log.</source>
        <translation>Ctrl+J 查看该房屋的对账单。

住户下方列出本房屋的来访、咨询、钥匙和值班日志：按回车或单击即可到相应岗位查看。Ctrl+Shift+V 为本房屋登记来访，Ctrl+Shift+E 登记咨询，Ctrl+Shift+K 借出钥匙，Ctrl+Shift+L 记值班日志。</translation>
    </message>
    <message>
        <source> F7 adds a unit that is paid on the same receipt, F8 all others of its owner. Late fees stand below their charge and are charged when something is paid on it; one that is unticked stays owed. Somebody else may pay: type the payer&apos;s name. Where nothing is owed yet, what is paid becomes prepayment.</source>
        <translation>F7 加入另一个房号，合并开一张收据；F8 加入该业主名下的其余房号。违约金列在所属应收款下方，该笔应收款一经缴纳（含部分缴纳）即入账，取消勾选则暂不收取、继续挂账。可由他人代交：填写交款人姓名即可。尚无应收款时，所收款项转为预存款。</translation>
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
        <translation>+ 放大   − 缩小   0 适应窗口</translation>
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
        <translation>1 小区</translation>
    </message>
    <message>
        <source>1 original · 2 copy · 3 not needed · 0 not there · A copies of all</source>
        <translation>1 原件 · 2 复印件 · 3 不需要 · 0 未交 · A 全部复印件</translation>
    </message>
    <message>
        <source>1. Works and time. The works above are done from {starts} to {ends}, and no others. More works or more time are applied for and permitted first.</source>
        <translation>一、施工内容与期限。施工内容以上表为限，期限自 {starts} 至 {ends}。增加施工内容或延长期限的，须先申请并经批准。</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>10. Each party has a copy. What is not said here goes by the law and by the rules of the estate; disputes are talked over first, and then go to the people&apos;s court.</source>
        <translation>十、其他。本协议各方各执一份。未尽事宜按法律法规和小区管理规约执行；发生争议先行协商，协商不成的，向人民法院起诉。</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>181–365 d</source>
        <translation>181–365 天</translation>
    </message>
    <message>
        <source>1: very poor</source>
        <translation>1 分：很不满意</translation>
    </message>
    <message>
        <source>2 First operator</source>
        <translation>2 首位操作员</translation>
    </message>
    <message>
        <source>2 heating or cooling seasons</source>
        <translation>2 个采暖期或供冷期</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>2. Hours. Works are done in these hours: {hours}. Noise and dust are kept as low as can be.</source>
        <translation>二、施工时间。允许施工的时间：{hours}。施工应尽量降低噪声和粉尘。</translation>
    </message>
    <message>
        <source>241 × 140 mm, three-part</source>
        <translation>241 × 140 mm 三联纸</translation>
    </message>
    <message>
        <source>2: poor</source>
        <translation>2 分：不满意</translation>
    </message>
    <message>
        <source>3 Begin</source>
        <translation>3 开始使用</translation>
    </message>
    <message>
        <source>3. Waste. Waste is bagged and carried to the place that the office names. Nothing is left in stairs, corridors or lifts, nor poured into drains or thrown from a height.</source>
        <translation>三、垃圾清运。装修垃圾须袋装，运至物业指定地点；不得堆放在楼道、走廊、电梯内，不得倒入下水管道，严禁高空抛物。</translation>
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
        <translation>四、外立面。外墙、门窗、防盗窗、雨篷及空调外机的安装须符合小区统一要求；未经依法批准，不得改变住宅外立面。</translation>
    </message>
    <message>
        <source>4: good</source>
        <translation>4 分：满意</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <source>5. Forbidden without design or consent (articles 5 to 8): to touch load-bearing structure; to make rooms without waterproofing into bathrooms or kitchens; to widen doors and windows in load-bearing walls, or take down walls to balconies; to harm what saves energy; to build on; to alter the façade; to move gas or heating pipes; to load floors beyond their design. Waterproofing that is touched is made anew and tested with water.</source>
        <translation>五、禁止行为（第五至八条）。未经设计或批准，不得变动建筑主体和承重结构；不得将没有防水要求的房间或阳台改为卫生间、厨房；不得扩大承重墙上原有的门窗尺寸或拆除连接阳台的墙体；不得损坏节能设施；不得搭建建筑物、构筑物；不得改变住宅外立面；不得拆改供暖、燃气管道和设施；不得超过设计标准增加楼面荷载。改动防水层的，须重做防水并做闭水试验。</translation>
    </message>
    <message>
        <source>5: very good</source>
        <translation>5 分：非常满意</translation>
    </message>
    <message>
        <source>6. Safety. Fire extinguishers stand ready. Hot work wants a permit of its own. Electricians and welders have their cards. Who works here wears a pass, and nobody sleeps on the site.</source>
        <translation>六、安全。现场须配备灭火器；动火作业须另办动火作业证；电工、焊工持证上岗；施工人员佩戴临时出入证，不得在现场留宿。</translation>
    </message>
    <message>
        <source>7. Deposits and fees. Owner&apos;s deposit {owner_deposit} yuan, contractor&apos;s deposit {contractor_deposit} yuan, for each pass a deposit of {pass_deposit} yuan and a fee of {pass_fee} yuan, clean-up fee {cleanup} yuan for a square metre of gross area. Deposits go back without interest when the re-inspection after the waiting period has passed, less what is kept of them for damage or breach, of the contractor&apos;s first. Passes come back within {pass_return} days after they expire, or their deposit is forfeit.</source>
        <translation>七、押金与费用。业主装修押金 {owner_deposit} 元，施工单位装修押金 {contractor_deposit} 元，临时出入证每证押金 {pass_deposit} 元、工本费 {pass_fee} 元，垃圾清运费按建筑面积每平方米 {cleanup} 元。观察期满复验合格后押金不计息退还；因违约或损坏应扣款的，先从施工单位押金中扣除。出入证到期后 {pass_return} 日内退还，逾期不退的，押金不予退还。</translation>
    </message>
    <message>
        <source>8. Inspection and breach. The office&apos;s inspectors are let in. What breaks the law, the permit or this agreement is stopped and put right by the day that a notice names; what is not, the office reports to the authority (article 17). Whoever does damage to others or to public parts pays for it.</source>
        <translation>八、巡查与违约责任。装修人和施工单位应配合物业现场巡查。违反法律法规、装修许可或本协议的，应立即停止，并在整改通知书规定的期限内整改；拒不整改的，由物业报告有关部门依法处理（第十七条）。给他人或公共部位造成损坏的，由责任人赔偿。</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm 小票纸</translation>
    </message>
    <message>
        <source>9. Completion. Owner and contractor ask for the completion inspection when works are done. Months that the waiting period after it lasts: {waiting}. The contractor guarantees the works for two years at least, and for five years that kitchens, bathrooms and outer walls do not leak (article 32).</source>
        <translation>九、竣工验收。完工后由装修人和施工单位申请竣工验收，验收后观察期为 {waiting} 个月。施工单位对装修工程至少保修两年，有防水要求的厨房、卫生间和外墙面防渗漏保修五年（第三十二条）。</translation>
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
        <translation>另一个窗口正在恢复备份，请等它完成。</translation>
    </message>
    <message>
        <source>A backup is overdue after</source>
        <translation>超过以下时间未备份即为逾期</translation>
    </message>
    <message>
        <source>A batch is drawn again as a whole. Leave out {option}.</source>
        <translation>重新生成的是整批函件，请去掉 {option}。</translation>
    </message>
    <message>
        <source>A billing run charges every unit for the month. F9 shows what would be charged; nothing is written until it is posted.</source>
        <translation>出账为全小区生成当月账单。按 F9 试算；确认出账之前不写入任何数据。</translation>
    </message>
    <message>
        <source>A building</source>
        <translation>某楼栋</translation>
    </message>
    <message>
        <source>A card number has 18 digits, the last may be X. This one has {count} characters.</source>
        <translation>证件号码应为 18 位，末位可为 X；现为 {count} 位。</translation>
    </message>
    <message>
        <source>A change applies at once at every counter. Space gives the right to the role, or takes it; what is not as delivered is tinted.</source>
        <translation>修改后在所有柜台立即生效。按空格键授予或收回权限；与出厂设置不同的格子带底色。</translation>
    </message>
    <message>
        <source>A change applies from today on. What was done before stays as it was.</source>
        <translation>修改自今日起生效，此前的记录不变。</translation>
    </message>
    <message>
        <source>A charge is in arrears from the day after its due day; its age is the days since. A unit that owes of several ages counts in each. Deposits are left out, late fees that were charged are not.</source>
        <translation>账单自应缴日次日起计为欠费，账龄为此后的天数。一户有多个账龄的欠费时，在各账龄中分别计数。押金不计入，已计收的违约金计入。</translation>
    </message>
    <message>
        <source>A column can&apos;t be read as {named}. Choose one of {fields}.</source>
        <translation>不能把一列读作 {named}。可选：{fields}。</translation>
    </message>
    <message>
        <source>A complaint is answered within</source>
        <translation>投诉答复时限</translation>
    </message>
    <message>
        <source>A copy of the key {tag} bears this tag.</source>
        <translation>钥匙 {tag} 的其中一把已使用此牌号。</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>查阅、复制个人信息</translation>
    </message>
    <message>
        <source>A demo estate has 1 to {units} units and 1 to {months} months.</source>
        <translation>演示小区可有 1 至 {units} 套房屋、1 至 {months} 个月。</translation>
    </message>
    <message>
        <source>A deposit is refunded as such, from the list of deposits.</source>
        <translation>押金请在押金列表中办理退款。</translation>
    </message>
    <message>
        <source>A deposit of ¥{amount} is still held. Give it back first.</source>
        <translation>尚存押金 ¥{amount}，请先退还。</translation>
    </message>
    <message>
        <source>A firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>A friendly reminder</source>
        <translation>缴费提醒函</translation>
    </message>
    <message>
        <source>A key has 1 to 99 copies.</source>
        <translation>一个牌号可有 1 至 99 把钥匙。</translation>
    </message>
    <message>
        <source>A key of {number} has come back already.</source>
        <translation>{number} 已有钥匙归还。</translation>
    </message>
    <message>
        <source>A late fee has been charged on this. Void the late fee first.</source>
        <translation>这笔费用已计收违约金。请先作废该违约金。</translation>
    </message>
    <message>
        <source>A late fee is never more than this part of the charge</source>
        <translation>违约金不超过应收金额的百分比</translation>
    </message>
    <message>
        <source>A list of the keys that hang here, as the office has kept it so far: .xlsx, .xls, .ods or .csv.</source>
        <translation>客服中心现有的钥匙清单：.xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>A list of what each unit still owed, or had prepaid, when these books began: .xlsx, .xls, .ods or .csv.</source>
        <translation>启用本系统时，各户尚欠的费用和预存款的清单：.xlsx、.xls、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>A list of what the meters show, such as the round sheet filled in: .xlsx, .xls, .ods or .csv.</source>
        <translation>抄表读数清单，例如填好的抄表记录表：.xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>A lost key is dealt with within</source>
        <translation>钥匙遗失后须在此时限内处理</translation>
    </message>
    <message>
        <source>A lost pass is reported at once; it is returned after the works.</source>
        <translation>遗失立即挂失；施工结束后交回。</translation>
    </message>
    <message>
        <source>A meter for which something is typed is no longer there. Look at the sheet again.</source>
        <translation>已录入读数的一块表已不存在，请重新查看抄表单。</translation>
    </message>
    <message>
        <source>A meter has 3 to 9 digits before the point.</source>
        <translation>表的整数位数为 3 到 9 位。</translation>
    </message>
    <message>
        <source>A meter that the books do not have yet is put up, when its row says the unit and its first reading, too.</source>
        <translation>账上还没有的表，如果该行写明房号和初始读数，将自动装表。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits. This one has {count}.</source>
        <translation>手机号码为 11 位，现为 {count} 位，请核对。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>A month that is carried over for a fee item is not billed again.</source>
        <translation>某个收费项目已经导入的月份，以后出账时不会重复计费。</translation>
    </message>
    <message>
        <source>A name has {count} characters at most.</source>
        <translation>姓名最多 {count} 个字。</translation>
    </message>
    <message>
        <source>A new computer? Restore a backup</source>
        <translation>换了新电脑？恢复备份</translation>
    </message>
    <message>
        <source>A number stands beside the name. Put it into a column of its own.</source>
        <translation>姓名里夹有号码。请把号码放到单独一列。</translation>
    </message>
    <message>
        <source>A part of it is charged by the day</source>
        <translation>不足一期的按天计费</translation>
    </message>
    <message>
        <source>A pass is returned after it expires within, or its deposit is forfeit</source>
        <translation>出入证到期后退还期限，逾期不退押金</translation>
    </message>
    <message>
        <source>A passport&apos;s number has 5 to 12 letters and digits.</source>
        <translation>护照号码为 5 至 12 位字母和数字。</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>密码至少 {count} 位。</translation>
    </message>
    <message>
        <source>A permit has at most {count} works. Bring some together.</source>
        <translation>一份许可证最多 {count} 项装修内容，请合并几项。</translation>
    </message>
    <message>
        <source>A phone number is not that long. Put a comma between several.</source>
        <translation>电话号码过长。多个号码请用逗号隔开。</translation>
    </message>
    <message>
        <source>A price from {day} on is set already. Choose a later day.</source>
        <translation>已有 {day} 起执行的单价，请选择之后的日期。</translation>
    </message>
    <message>
        <source>A quote for chargeable work is valid for</source>
        <translation>有偿服务报价单有效期</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation>评分请写 1 至 5。</translation>
    </message>
    <message>
        <source>A reading is flagged when the use is this many times the usual</source>
        <translation>用量达到平时的这么多倍时提示</translation>
    </message>
    <message>
        <source>A rectification slip is served within</source>
        <translation>整改单送达时限</translation>
    </message>
    <message>
        <source>A red entry can&apos;t be voided. Take the payment again instead.</source>
        <translation>红字收据不能再冲红，请重新收款。</translation>
    </message>
    <message>
        <source>A refund of this receipt was applied for or paid out. What it gave back can&apos;t be voided.</source>
        <translation>本收据已申请或办理退款，不能作废。</translation>
    </message>
    <message>
        <source>A refund to {payee} is under way. Take it back or pay it out first.</source>
        <translation>退给{payee}的款项正在办理，请先撤回或付款。</translation>
    </message>
    <message>
        <source>A register brings in at most {count} tickets at once. Take it over year by year.</source>
        <translation>一次最多导入 {count} 条记录，请按年度分批导入。</translation>
    </message>
    <message>
        <source>A register of repairs or complaints, as the office has kept it so far: .xlsx, .xls, .ods or .csv.</source>
        <translation>客服中心现有的报修或投诉登记表：.xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>A renovation application is decided on within</source>
        <translation>装修申请审批时限</translation>
    </message>
    <message>
        <source>A report goes over at most {months} months.</source>
        <translation>报表最多跨 {months} 个月。</translation>
    </message>
    <message>
        <source>A request about personal data is answered within</source>
        <translation>个人信息申请的答复期限</translation>
    </message>
    <message>
        <source>A restore was cut off and has been finished now: these are the restored books. The data before lies in {aside}.</source>
        <translation>上次恢复中途中断，现已补做完成：当前打开的是恢复后的数据。恢复前的数据在 {aside} 中。</translation>
    </message>
    <message>
        <source>A restore was cut off before anything was replaced. The books are as they were.</source>
        <translation>上次恢复在替换之前中断，数据没有变化。</translation>
    </message>
    <message>
        <source>A roster goes over at most {days} days. Take a month.</source>
        <translation>排班表最多 {days} 天，请按月查看。</translation>
    </message>
    <message>
        <source>A row with a result, or a day on which it was done, is closed. What is still open is promised anew from now.</source>
        <translation>填有处理结果或完成时间的视为已关闭；尚未办结的自导入时起重新计算时限。</translation>
    </message>
    <message>
        <source>A seal is from {least} to {largest} mm large.</source>
        <translation>印章大小应为 {least} 至 {largest} 毫米。</translation>
    </message>
    <message>
        <source>A share of a cost</source>
        <translation>公共费用分摊</translation>
    </message>
    <message>
        <source>A shift is no longer than a day. Type when it ends.</source>
        <translation>一个班次不超过一天，请填写结束时间。</translation>
    </message>
    <message>
        <source>A shift is opened late, or its handover missing, after</source>
        <translation>超过此时间算迟开班或缺交接班</translation>
    </message>
    <message>
        <source>A shift that is not used any more was chosen for {day}.</source>
        <translation>{day} 选了已停用的班次。</translation>
    </message>
    <message>
        <source>A signature stays with what was signed.</source>
        <translation>签名须随所签内容保留，不能移除。</translation>
    </message>
    <message>
        <source>A site is inspected so many times a day</source>
        <translation>每个装修现场每日巡查次数</translation>
    </message>
    <message>
        <source>A standing permission is somebody&apos;s. Type the name.</source>
        <translation>长期许可须指定到人，请填写姓名。</translation>
    </message>
    <message>
        <source>A standing permission or refusal names them. End it first.</source>
        <translation>仍有涉及本人的长期许可（拒绝），请先终止。</translation>
    </message>
    <message>
        <source>A stock-take is listed as a whole. Leave out the days.</source>
        <translation>盘点表按整次导出，请不要指定日期。</translation>
    </message>
    <message>
        <source>A supervisor must authorise this with their own password.</source>
        <translation>此操作须由主管输入本人密码批准。</translation>
    </message>
    <message>
        <source>A supervisor reviews a shift&apos;s log within</source>
        <translation>主管审阅值班日志的时限</translation>
    </message>
    <message>
        <source>A tag must not tell which unit its key opens: such rows are named, so that you give them another one.</source>
        <translation>牌号不得反映房号：此类行会逐一列出，请另编牌号。</translation>
    </message>
    <message>
        <source>A ticket is shown as due soon within</source>
        <translation>工单临近到期的提前提示</translation>
    </message>
    <message>
        <source>A use far from the usual is still to be confirmed.</source>
        <translation>还有用量异常的读数没有确认。</translation>
    </message>
    <message>
        <source>A visitor who stays longer than this is overstayed</source>
        <translation>访客停留超过此时长即为超时未离</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
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
        <translation>地址</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>About</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>About frontdesk</source>
        <translation>关于 frontdesk</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>约剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>信息主体：{name}</translation>
    </message>
    <message>
        <source>About: {topic}</source>
        <translation>咨询类别：{topic}</translation>
    </message>
    <message>
        <source>Above {use}</source>
        <translation>超过 {use}</translation>
    </message>
    <message>
        <source>Acceptance of buildings</source>
        <translation>楼栋竣工验收日期</translation>
    </message>
    <message>
        <source>Acceptance of buildings …</source>
        <translation>楼栋竣工验收…</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>拒绝进入</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Account for transfers, please name unit {unit}: {bank}</source>
        <translation>转账账户（请备注房号 {unit}）：{bank}</translation>
    </message>
    <message>
        <source>Account for transfers: {bank}</source>
        <translation>转账账户：{bank}（请注明房号）</translation>
    </message>
    <message>
        <source>Accounting records: 30 years by the Administrative Measures for Accounting Archives.</source>
        <translation>会计档案，按《会计档案管理办法》保存 30 年。</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>签收回执</translation>
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
        <translation>各楼栋在建工地</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a fee item first, then its price.</source>
        <translation>请先新增收费项目，再设定单价。</translation>
    </message>
    <message>
        <source>Add a fee item that is a share of a cost first, under Tariffs.</source>
        <translation>请先在“收费标准”中新增一个公摊收费项目。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a kind of deposit first, as a fee item under Tariffs.</source>
        <translation>请先在收费标准中新增押金类收费项目。</translation>
    </message>
    <message>
        <source>Add a one-off fee item first, for what is kept, under Tariffs.</source>
        <translation>请先在收费标准中新增一次性收费项目，用于押金扣款。</translation>
    </message>
    <message>
        <source>Add a one-off fee item first, under Tariffs (Ctrl+5).</source>
        <translation>请先在“收费标准”（Ctrl+5）新增一次性收费项目。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>加入房号</translation>
    </message>
    <message>
        <source>Add a unit: code, name or phone</source>
        <translation>加入房号：输入房号、姓名或电话</translation>
    </message>
    <message>
        <source>Add another folder first.</source>
        <translation>请先添加另一个文件夹。</translation>
    </message>
    <message>
        <source>Add another method</source>
        <translation>再加一种方式</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Add person to {code}</source>
        <translation>{code} 新增人员</translation>
    </message>
    <message>
        <source>Add the number of the welder&apos;s card to the worker first.</source>
        <translation>请先在施工人员登记中补填焊工证号。</translation>
    </message>
    <message>
        <source>Add the owner&apos;s other units: {count}, {amount}</source>
        <translation>加入该业主其余 {count} 个房号，{amount}</translation>
    </message>
    <message>
        <source>Add up the slips of {method} and type their sum.</source>
        <translation>请合计{method}单据并填写金额。</translation>
    </message>
    <message>
        <source>Add vehicle</source>
        <translation>新增车辆</translation>
    </message>
    <message>
        <source>Add vehicle to {code}</source>
        <translation>{code} 新增车辆</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Added after the handover</source>
        <translation>交班后附记</translation>
    </message>
    <message>
        <source>Added after the shift was handed over.</source>
        <translation>交班后附记。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left alone: {unchanged}. Faulty: {faulty}.</source>
        <translation>新增 {added} 行，变更 {changed} 行，不变 {unchanged} 行，有误 {faulty} 行。</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>已新增 {count}</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>附记</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>附记</translation>
    </message>
    <message>
        <source>Addendum to {number}</source>
        <translation>{number} 的附记</translation>
    </message>
    <message>
        <source>Addendum …</source>
        <translation>附记…</translation>
    </message>
    <message>
        <source>Adds and changes units, people and vehicles, begins and ends leases, takes the register over from a list and undoes that.</source>
        <translation>新增、修改房屋、人员和车辆，登记租约起止，从清单导入档案或撤销导入。</translation>
    </message>
    <message>
        <source>Adds operators, gives them a role or a new password, lets them go.</source>
        <translation>新增操作员，设定岗位、重设密码，停用离职人员。</translation>
    </message>
    <message>
        <source>Adds, changes and stops fee items, sets their prices.</source>
        <translation>新增、修改、停用收费项目，设定收费标准。</translation>
    </message>
    <message>
        <source>Adds, copies and retires keys, moves them to other hooks, has locks changed; takes keys over from lists.</source>
        <translation>新增、配制、注销钥匙，调整挂钩，登记换锁；从清单导入钥匙。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>授权放行</translation>
    </message>
    <message>
        <source>Admit all the same …</source>
        <translation>授权放行…</translation>
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
        <translation>动火后检查…</translation>
    </message>
    <message>
        <source>After the hot work {number}</source>
        <translation>动火作业 {number} 结束检查</translation>
    </message>
    <message>
        <source>Against fire</source>
        <translation>防火措施</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Age of arrears</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Agent, viewing</source>
        <translation>中介看房</translation>
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
        <translation>住户确认：{name}，{day}</translation>
    </message>
    <message>
        <source>Agreements on renovation works</source>
        <translation>装修管理服务协议</translation>
    </message>
    <message>
        <source>Alignment page</source>
        <translation>校准页</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All are there: {count}</source>
        <translation>材料已齐：{count} 份</translation>
    </message>
    <message>
        <source>All borrowers</source>
        <translation>全部借用人</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>全部账单</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>各模块通用</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>All fee items</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>All fields …</source>
        <translation>完整表单…</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>检查正常</translation>
    </message>
    <message>
        <source>All in the cabinet: {count}</source>
        <translation>在柜的全部 {count} 把</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>全部巡查记录</translation>
    </message>
    <message>
        <source>All is as it should be. F3 declares what touches a whole building.</source>
        <translation>一切正常。影响整栋楼的事件按 F3 登记。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>在管钥匙</translation>
    </message>
    <message>
        <source>All keys of {number} are back.</source>
        <translation>{number} 的钥匙已全部归还。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>All of the building</source>
        <translation>整栋楼</translation>
    </message>
    <message>
        <source>All of the company</source>
        <translation>该单位全部人员</translation>
    </message>
    <message>
        <source>All of the list: {count}</source>
        <translation>列表中全部 {count} 户</translation>
    </message>
    <message>
        <source>All of the site</source>
        <translation>本工地全部</translation>
    </message>
    <message>
        <source>All of the site that end on this day</source>
        <translation>本工地同日到期的全部出入证</translation>
    </message>
    <message>
        <source>All of these units got a letter in this tone today. Draw its batch once more: {batch}.</source>
        <translation>这些单元今天都已出过相同语气的催缴函。如需文件，请重新生成该批：{batch}。</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>全部操作员</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部单据</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>全部承诺</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部对象</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>全部轮次</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部违规类别</translation>
    </message>
    <message>
        <source>All sites of the round</source>
        <translation>本轮全部工地</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All that is closed</source>
        <translation>全部已了结</translation>
    </message>
    <message>
        <source>All that is due is erased for good, without waiting for the notice; what is held stays.</source>
        <translation>到期内容将立即永久清除，不再等待提示期；暂缓清除的除外。</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>全部未了结</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>全部待办</translation>
    </message>
    <message>
        <source>All that were made</source>
        <translation>全部已回访</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>全部工种</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部房屋</translation>
    </message>
    <message>
        <source>All with these columns</source>
        <translation>所有同样列的工作表</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>All works stop at once. Nobody works on here until the office lifts this notice.</source>
        <translation>自收到本通知起立即停止一切施工；未经本服务中心解除，任何人不得擅自复工。</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>批准动火</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>检索词</translation>
    </message>
    <message>
        <source>Alt+← → another month</source>
        <translation>Alt+← → 换月</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Amount of the bill</source>
        <translation>费用总额</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Amount waived</source>
        <translation>减免金额</translation>
    </message>
    <message>
        <source>An import can be undone until somebody has worked on its rows.</source>
        <translation>导入后，只要没人改动过其中的数据，就可以撤销。</translation>
    </message>
    <message>
        <source>An office or another place</source>
        <translation>办公室或其他地点</translation>
    </message>
    <message>
        <source>An owner leaves by a transfer of title.</source>
        <translation>业主迁出请办理产权过户。</translation>
    </message>
    <message>
        <source>And more passes: {count}</source>
        <translation>另有出入证 {count} 张</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已预告</translation>
    </message>
    <message>
        <source>Another contractor for {number}</source>
        <translation>{number} 变更施工单位</translation>
    </message>
    <message>
        <source>Another disk</source>
        <translation>独立磁盘</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Another key has the tag {tag}, which a copy of this one would bear.</source>
        <translation>牌号 {tag} 已被另一把钥匙使用，与本钥匙的分号冲突。</translation>
    </message>
    <message>
        <source>Another key has the tag {tag}.</source>
        <translation>牌号 {tag} 已用于另一把钥匙。</translation>
    </message>
    <message>
        <source>Another measure …</source>
        <translation>追加措施…</translation>
    </message>
    <message>
        <source>Another meter has this number.</source>
        <translation>另一块表已用此表号。</translation>
    </message>
    <message>
        <source>Another owner is on file. Record a transfer of title in the unit file instead.</source>
        <translation>档案中已有其他业主。请在业主档案中办理产权过户。</translation>
    </message>
    <message>
        <source>Another resident</source>
        <translation>其他住户</translation>
    </message>
    <message>
        <source>Another shift</source>
        <translation>其他班次</translation>
    </message>
    <message>
        <source>Another tenant is on file. Record a new lease in the unit file instead.</source>
        <translation>档案中已有其他租户。请在业主档案中登记新租约。</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>改约时间…</translation>
    </message>
    <message>
        <source>Another window is writing to the database. Wait a moment and try again.</source>
        <translation>另一个窗口正在写入数据库，请稍候再试。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer added to the knowledge base</source>
        <translation>知识库：新增答案</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Answer by {at}</source>
        <translation>{at} 前答复</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>知识库：修改答案</translation>
    </message>
    <message>
        <source>Answer for personal data</source>
        <translation>个人信息管理</translation>
    </message>
    <message>
        <source>Answer offered again</source>
        <translation>知识库：重新启用答案</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>承诺答复</translation>
    </message>
    <message>
        <source>Answer somebody who asks for a copy of their personal data, or to be erased.</source>
        <translation>答复个人信息副本或删除申请。</translation>
    </message>
    <message>
        <source>Answer to an enquiry promised</source>
        <translation>咨询：承诺答复时间</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>投诉答复</translation>
    </message>
    <message>
        <source>Answer to the quote …</source>
        <translation>住户答复…</translation>
    </message>
    <message>
        <source>Answer was due {at}</source>
        <translation>{at} 应答复</translation>
    </message>
    <message>
        <source>Answer withdrawn</source>
        <translation>知识库：停用答案</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>答复 {number}</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>答复：{text}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Answered before: {answer}</source>
        <translation>此前答复：{answer}</translation>
    </message>
    <message>
        <source>Answered by {name} on {time}</source>
        <translation>答复人：{name}，{time}</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>及时答复率</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Answers overdue</source>
        <translation>超时未答复</translation>
    </message>
    <message>
        <source>Answers: what residents ask again and again, and what they are told. Type a word of the question, its pinyin or its initials. Enter or F7 notes an enquiry with the answer, Ctrl+Alt+C copies it for a chat, F9 prints it to take home. Whoever notes an enquiry sees the answers that suit it while typing.

Supervisors keep them: F3 writes a new one, F2 changes it, F8 takes it out of use or puts it back. What an answer said before stays in its history. Past its last day an answer is no longer offered.</source>
        <translation>知识库：住户常问的问题和统一的答复口径。输入问题中的词、拼音或拼音首字母即可查到。回车或 F7 用这条答复登记咨询，Ctrl+Alt+C 复制答复以便发给住户，F9 打印给住户带走。登记咨询时，适用的答复会随输入自动列出。

知识库由主管维护：F3 新增，F2 修改，F8 停用或重新启用。修改前的内容留在修改记录里。过了有效期的答复不再推荐。</translation>
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
        <translation>家电设备</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Applicant&apos;s identity card</source>
        <translation>申请人身份证</translation>
    </message>
    <message>
        <source>Applicant&apos;s signature:</source>
        <translation>申请人签字：</translation>
    </message>
    <message>
        <source>Applicant: {name}</source>
        <translation>申请人：{name}</translation>
    </message>
    <message>
        <source>Application for an extension of works</source>
        <translation>装修延期申请表</translation>
    </message>
    <message>
        <source>Application for renovation works</source>
        <translation>装修申请表</translation>
    </message>
    <message>
        <source>Application reviewed finally</source>
        <translation>装修申请复审</translation>
    </message>
    <message>
        <source>Application reviewed first</source>
        <translation>装修申请初审</translation>
    </message>
    <message>
        <source>Application to be reviewed</source>
        <translation>装修申请待审核</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>已撤回申请</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>装修申请</translation>
    </message>
    <message>
        <source>Applications withdrawn</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Applied for by {name} on {day}</source>
        <translation>申请人：{name}　申请日期：{day}</translation>
    </message>
    <message>
        <source>Applied for by: {name}</source>
        <translation>申请人：{name}</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Apply for a refund</source>
        <translation>申请退款</translation>
    </message>
    <message>
        <source>Apply for the refund of {amount}, or deduct it.</source>
        <translation>押金尚余 {amount} 元，请申请退还或扣款。</translation>
    </message>
    <message>
        <source>Apply for the refund …</source>
        <translation>申请退押金…</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约上门</translation>
    </message>
    <message>
        <source>Appointment for {number}</source>
        <translation>预约上门 {number}</translation>
    </message>
    <message>
        <source>Appointment from</source>
        <translation>预约开始</translation>
    </message>
    <message>
        <source>Appointment to</source>
        <translation>预约结束</translation>
    </message>
    <message>
        <source>Appointment …</source>
        <translation>预约上门…</translation>
    </message>
    <message>
        <source>Appointment: {since} to {until}</source>
        <translation>预约时间：{since} 至 {until}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve the refund</source>
        <translation>批准退款</translation>
    </message>
    <message>
        <source>Approve the refund of {amount}.</source>
        <translation>退押金 {amount} 元，待审批。</translation>
    </message>
    <message>
        <source>Approve the waiver</source>
        <translation>批准减免</translation>
    </message>
    <message>
        <source>Approve waivers and refunds</source>
        <translation>审批减免和退款</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved at once by</source>
        <translation>当场批准人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved by:</source>
        <translation>批准人：</translation>
    </message>
    <message>
        <source>Approved by: {name}</source>
        <translation>批准人：{name}</translation>
    </message>
    <message>
        <source>Approves waivers and refunds, closes the day of others, lends keys to outsiders, keeps the list of who is not let in anywhere, lets such visitors in all the same.</source>
        <translation>审批减免和退款，代他人日结，批准外来人员借钥匙，维护全小区禁入名单，批准名单内人员进入。</translation>
    </message>
    <message>
        <source>Architect&apos;s drawing and design</source>
        <translation>设计单位出具的设计方案</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Arrears by age</source>
        <translation>欠费账龄分布</translation>
    </message>
    <message>
        <source>Arrears by building</source>
        <translation>各楼栋欠费</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到访时间</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Arrived at: {at}</source>
        <translation>到场时间：{at}</translation>
    </message>
    <message>
        <source>Arrived: {time}</source>
        <translation>到访时间：{time}</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复出厂设置</translation>
    </message>
    <message>
        <source>As delivered …</source>
        <translation>恢复出厂设置…</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>与贵处单据上的名称一致</translation>
    </message>
    <message>
        <source>As it was asked</source>
        <translation>按原话记录</translation>
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
        <translation>与全部单据相同</translation>
    </message>
    <message>
        <source>As residents ask it</source>
        <translation>按住户的问法填写</translation>
    </message>
    <message>
        <source>As the State Council published it. Nothing is to be entered.</source>
        <translation>已按国务院办公厅公布的放假安排，无需录入。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask again at</source>
        <translation>再次回访时间</translation>
    </message>
    <message>
        <source>Ask by phone; F7 lets the visitor wait</source>
        <translation>先电话询问；无人接听按 F7 等候</translation>
    </message>
    <message>
        <source>Ask the resident first</source>
        <translation>须先征得住户同意</translation>
    </message>
    <message>
        <source>Ask the resident first, and type who said yes.</source>
        <translation>须先征得住户同意，并填写同意人。</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>咨询时间</translation>
    </message>
    <message>
        <source>Asked at, now if empty</source>
        <translation>咨询时间（不填为现在）</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>咨询人</translation>
    </message>
    <message>
        <source>Asked by: {name}</source>
        <translation>咨询人：{name}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>Asked for by: {name}</source>
        <translation>申请人：{name}</translation>
    </message>
    <message>
        <source>Asked: {channel}</source>
        <translation>咨询渠道：{channel}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>欠费不低于</translation>
    </message>
    <message>
        <source>At most {count} lines stand on one paper.</source>
        <translation>一张单据最多 {count} 行。</translation>
    </message>
    <message>
        <source>At most {count} passes are made at once.</source>
        <translation>一次最多办理 {count} 张出入证。</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>At the door in time</source>
        <translation>紧急到场及时率</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>页脚</translation>
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
        <translation>施工人数</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Attachments are as noted</source>
        <translation>附件与登记一致</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Audit trail looked at</source>
        <translation>查看操作日志</translation>
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
        <translation>政务公干</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>待缴费</translation>
    </message>
    <message>
        <source>Awaiting the resident</source>
        <translation>待住户确认</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back the books up while work goes on; the copy is checked.</source>
        <translation>备份数据，不影响正在进行的工作；备份后自动核对。</translation>
    </message>
    <message>
        <source>Back to the roster</source>
        <translation>返回排班表</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up the books</source>
        <translation>备份数据</translation>
    </message>
    <message>
        <source>Backed up as {file}: {size} MB, checked.</source>
        <translation>已备份到 {file}：{size} MB，核对无误。</translation>
    </message>
    <message>
        <source>Backed up to both folders again.</source>
        <translation>两个文件夹都已补上备份。</translation>
    </message>
    <message>
        <source>Backed up to {file}, encrypted.</source>
        <translation>已加密备份为 {file}。</translation>
    </message>
    <message>
        <source>Backed up to {file}. Photos and files that are missing here are not in it: {count}</source>
        <translation>已备份到 {file}。本机缺失的照片和文件未能备份：{count}</translation>
    </message>
    <message>
        <source>Backed up to {file}. The key of the identity numbers is not in it.</source>
        <translation>已备份为 {file}，其中不含证件号码的密钥。</translation>
    </message>
    <message>
        <source>Backed up, but not to {folder}: {reason}</source>
        <translation>已备份，但未能备份到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>正在备份数据</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Backup recovery sheet</source>
        <translation>备份恢复说明单</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on.</source>
        <translation>从现在起备份已加密。</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on. Print {file}, put the sheet into the safe and remove the file.</source>
        <translation>从现在起备份已加密。请打印 {file}，将说明单放入保险柜，并删除该文件。</translation>
    </message>
    <message>
        <source>Backups are not encrypted from now on.</source>
        <translation>从现在起备份不再加密。</translation>
    </message>
    <message>
        <source>Backups go to this folder already. Choose another one.</source>
        <translation>备份已存放在该文件夹，请另选一个。</translation>
    </message>
    <message>
        <source>Backups go to two folders at most. Take one out first.</source>
        <translation>备份文件夹最多两个，请先移除一个。</translation>
    </message>
    <message>
        <source>Backups made before that day still hold it and are only stored: those of the program are deleted within 12 months, copies made by hand or set aside at an upgrade or a restore by the office.</source>
        <translation>此前的备份中仍存有上述信息，仅作存储：程序自动备份最迟在 12 个月内随备份轮换删除；手工另存的以及升级、恢复时留存的，由本服务中心删除。</translation>
    </message>
    <message>
        <source>Backups made from now on can be read by whoever finds them. Those that are encrypted stay so, and open with their passphrase or their sheet.</source>
        <translation>今后的备份，捡到的人都能看到内容。已加密的备份仍保持加密，用原口令或原说明单打开。</translation>
    </message>
    <message>
        <source>Backups put under a passphrase</source>
        <translation>备份设置加密口令</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>访客牌</translation>
    </message>
    <message>
        <source>Badge {badge} is out with visit {number}. Sign that one out, or choose another badge.</source>
        <translation>访客牌 {badge} 正由 {number} 使用。请先为其登记离开，或换一块访客牌。</translation>
    </message>
    <message>
        <source>Badge: {badge}</source>
        <translation>访客牌：{badge}</translation>
    </message>
    <message>
        <source>Bag the waste, clear it from the public parts, and take it to the place laid down.</source>
        <translation>装修垃圾袋装，清出公共部位，运至指定地点堆放。</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>剩余余额</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>原余额</translation>
    </message>
    <message>
        <source>Balance carried over</source>
        <translation>期初欠费</translation>
    </message>
    <message>
        <source>Bank account, as it stands on payment notices</source>
        <translation>收款账户（印在缴费通知单上）</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>Bars that stand out are the few that make up {share} of the founded complaints.</source>
        <translation>突出显示的柱为累计占有效投诉 {share} 的主要项，应优先处理。</translation>
    </message>
    <message>
        <source>Be on duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>已转为</translation>
    </message>
    <message>
        <source>Became {number}</source>
        <translation>转为 {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变更前后</translation>
    </message>
    <message>
        <source>Before anything can be erased:</source>
        <translation>删除前须先办结：</translation>
    </message>
    <message>
        <source>Before it moves on</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Began by</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>Begin a new record</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Begin a stock-take</source>
        <translation>开始盘点</translation>
    </message>
    <message>
        <source>Begin of warranty</source>
        <translation>保修起始日</translation>
    </message>
    <message>
        <source>Begin of warranty set</source>
        <translation>设置保修起始日</translation>
    </message>
    <message>
        <source>Begin with an empty estate</source>
        <translation>从空白小区开始</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>应到时间</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>上班时间</translation>
    </message>
    <message>
        <source>Begun at: {at}</source>
        <translation>开始时间：{at}</translation>
    </message>
    <message>
        <source>Below the last</source>
        <translation>小于上期</translation>
    </message>
    <message>
        <source>Below the last reading, {last}. Look again, or mark that the meter rolled over or was changed.</source>
        <translation>小于上期读数 {last}。请再核对；如表盘归零或已换表，请标明。</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>表格下方</translation>
    </message>
    <message>
        <source>Between rounds</source>
        <translation>临时巡查</translation>
    </message>
    <message>
        <source>Between rounds …</source>
        <translation>临时巡查…</translation>
    </message>
    <message>
        <source>Beyond its last day</source>
        <translation>已过托管期</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>出账</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>已出账</translation>
    </message>
    <message>
        <source>Billed already</source>
        <translation>已出账</translation>
    </message>
    <message>
        <source>Billed by</source>
        <translation>出账批次</translation>
    </message>
    <message>
        <source>Billed with</source>
        <translation>应收编号</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>计费周期</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>出账</translation>
    </message>
    <message>
        <source>Billing run: choose the month, F9 works out what would be charged and whom it leaves out and why, Ctrl+S posts it. No unit is charged twice for the same item and period, so a run can be repeated. Quarters, half-years and years are charged in the month in which they begin. F3 enters a bill that is shared out, such as the electricity of a lift; F8 withdraws it until it has been billed.</source>
        <translation>出账：选择月份，F9 试算应收金额，并列出未出账的房屋及原因，Ctrl+S 正式出账。同一房屋同一项目同一期只出账一次，因此可以重复出账。季度、半年和年度费用在其起始月份出账。F3 录入需要公摊的费用，例如电梯电费；出账之前可用 F8 撤回。</translation>
    </message>
    <message>
        <source>Billing runs</source>
        <translation>出账记录</translation>
    </message>
    <message>
        <source>Bills to share out</source>
        <translation>公摊费用</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>交接项</translation>
    </message>
    <message>
        <source>Books backed up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Books restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Borne by the estate</source>
        <translation>物业承担</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Borrower&apos;s signature</source>
        <translation>借用人签名</translation>
    </message>
    <message>
        <source>Borrower&apos;s signature:</source>
        <translation>借用人签名：</translation>
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
        <translation>起止日期须在所看的月份内，且截止不早于起始。</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>已退票</translation>
    </message>
    <message>
        <source>Bounced payment</source>
        <translation>退票/退汇</translation>
    </message>
    <message>
        <source>Bounced payments match what they were</source>
        <translation>退票（退汇）记录与原收款一致</translation>
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
        <translation>大括号内只能填写以下项目：{known}</translation>
    </message>
    <message>
        <source>Bringing back photos and files</source>
        <translation>正在取回照片和文件</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation>违规人员</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Building {code}</source>
        <translation>{code} 栋</translation>
    </message>
    <message>
        <source>Building {code} has no entrance {entrance}.</source>
        <translation>{code} 栋没有 {entrance} 单元。</translation>
    </message>
    <message>
        <source>Building {code}, entrance {entrance}</source>
        <translation>{code} 栋 {entrance} 单元</translation>
    </message>
    <message>
        <source>Buildings with the lowest rates</source>
        <translation>收缴率最低的楼栋</translation>
    </message>
    <message>
        <source>Buildings with the most arrears</source>
        <translation>欠费最多的楼栋</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>商务办事</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>By WeChat</source>
        <translation>微信送达</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>By article 944 of the Civil Code, a property manager may bring an action or apply for arbitration when overdue property fees are not paid within a reasonable time of being demanded. Please pay the sum above by {due_by}. If it is neither paid by then nor an agreement reached with us, we shall have a lawyer&apos;s letter sent to you and claim it by law.</source>
        <translation>　　根据《中华人民共和国民法典》第九百四十四条的规定，业主逾期不支付物业费，经催告在合理期限届满后仍不支付的，物业服务人可以提起诉讼或者申请仲裁。请您务必于{due_by}前缴清上述费用；逾期既未缴清也未与我们协商一致的，我们将委托律师发函，并依法主张权利。</translation>
    </message>
    <message>
        <source>By article 944 of the Civil Code, owners pay the property fee as agreed in the property service contract. Please pay the sum above by {due_by}.</source>
        <translation>　　根据《中华人民共和国民法典》第九百四十四条的规定，业主应当按照约定支付物业费。请您于{due_by}前缴清上述费用。</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>按楼栋</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>By contractor</source>
        <translation>按施工单位</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By denomination</source>
        <translation>券别张数</translation>
    </message>
    <message>
        <source>By fee item</source>
        <translation>按收费项目</translation>
    </message>
    <message>
        <source>By gross area</source>
        <translation>按建筑面积</translation>
    </message>
    <message>
        <source>By household</source>
        <translation>按户</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>By meter</source>
        <translation>按表计量</translation>
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
        <translation>按欠费所属月份</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>按操作员</translation>
    </message>
    <message>
        <source>By our books of {date} the following fees of unit {unit} are overdue, the oldest of them since {since}:</source>
        <translation>　　经核对，截至{date}，您名下房屋 {unit} 有以下费用逾期未缴，其中最早一笔应于{since}缴清：</translation>
    </message>
    <message>
        <source>By our books of {date} the following fees of unit {unit} are still unpaid, the oldest of them since {since}:</source>
        <translation>　　经核对，截至{date}，您名下房屋 {unit} 的以下费用仍未缴清，其中最早一笔应于{since}缴清：</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>By refund</source>
        <translation>关联退款</translation>
    </message>
    <message>
        <source>By registered mail</source>
        <translation>挂号信送达</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>账面金额</translation>
    </message>
    <message>
        <source>By the books {count} keys are in the cabinet. Say what differs.</source>
        <translation>账面柜内应有 {count} 把钥匙，请说明差异。</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>按天计费</translation>
    </message>
    <message>
        <source>By the property service contract a late fee runs on what is paid late. Up to {date} it comes to {late} yuan, which is not contained in the sum above.</source>
        <translation>　　按照物业服务合同的约定，逾期费用自逾期之日起计收违约金。截至{date}，违约金为 {late} 元，未计入以上合计。</translation>
    </message>
    <message>
        <source>By the retention rule</source>
        <translation>按保留期限自动办理</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is before {when}, when {number} was open. Set the clock right.</source>
        <translation>本机时间早于 {when}，当时 {number} 仍在班，请先校准时钟。</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By who bears it</source>
        <translation>按费用承担</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>按维修人员</translation>
    </message>
    <message>
        <source>By {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>By: {name}</source>
        <translation>经办：{name}</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Call off …</source>
        <translation>作废本次盘点…</translation>
    </message>
    <message>
        <source>Call the stock-take off</source>
        <translation>作废本次盘点</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Called, answer</source>
        <translation>催还情况</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Callers are told</source>
        <translation>来电来访告知</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>Came back at</source>
        <translation>实际归还时间</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来自单据</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Came in at, now if empty</source>
        <translation>受理时间，空则为现在</translation>
    </message>
    <message>
        <source>Came of</source>
        <translation>来源单号</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>后续处理</translation>
    </message>
    <message>
        <source>Came today: {came}   On site: {here}</source>
        <translation>今天来访 {came} 人次，在场 {here} 人</translation>
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
        <translation>取消咨询</translation>
    </message>
    <message>
        <source>Cancel pass {number}</source>
        <translation>取消出入证 {number}</translation>
    </message>
    <message>
        <source>Cancel the enquiry</source>
        <translation>取消咨询</translation>
    </message>
    <message>
        <source>Cancel the pass</source>
        <translation>取消出入证</translation>
    </message>
    <message>
        <source>Cancel the pass …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>取消来访</translation>
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
        <translation>取消处理中的工单，免回访关闭，认定投诉不成立，撤回完工；维护维修人员、班组、价目表和保修期；从清单导入工单。</translation>
    </message>
    <message>
        <source>Cannot pay now</source>
        <translation>暂无力缴纳</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Cards with 15 digits are no longer valid. Ask for the new card.</source>
        <translation>15 位的旧身份证已停用，请出示新证。</translation>
    </message>
    <message>
        <source>Care flag</source>
        <translation>关怀标记</translation>
    </message>
    <message>
        <source>Care note</source>
        <translation>关怀说明</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>护工</translation>
    </message>
    <message>
        <source>Carpenter</source>
        <translation>木工</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>期初结转</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>搬运工</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>携带物品</translation>
    </message>
    <message>
        <source>Carries: {things}</source>
        <translation>携带物品：{things}</translation>
    </message>
    <message>
        <source>Carry over balances</source>
        <translation>导入期初余额</translation>
    </message>
    <message>
        <source>Carry over balances …</source>
        <translation>导入期初余额…</translation>
    </message>
    <message>
        <source>Carrying over the balances</source>
        <translation>正在导入期初余额</translation>
    </message>
    <message>
        <source>Case given to another contractor</source>
        <translation>装修：更换施工单位</translation>
    </message>
    <message>
        <source>Case passed on to a new owner</source>
        <translation>装修：业主变更承接</translation>
    </message>
    <message>
        <source>Cases filed</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Cases open</source>
        <translation>未办结装修</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash and receipts</source>
        <translation>现金与收据</translation>
    </message>
    <message>
        <source>Cash by the books</source>
        <translation>账面现金</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>现金不符</translation>
    </message>
    <message>
        <source>Cash hand-in</source>
        <translation>交款清单</translation>
    </message>
    <message>
        <source>Cash hand-ins</source>
        <translation>交款单</translation>
    </message>
    <message>
        <source>Cash handed in</source>
        <translation>交款</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>钱箱现金</translation>
    </message>
    <message>
        <source>Cash left in the drawer for change at the start of a day</source>
        <translation>每日开始时钱箱里的备用金</translation>
    </message>
    <message>
        <source>Cash: float {opening}, by the books {expected}, counted {counted}, difference {difference}</source>
        <translation>现金：备用金 {opening}，账面 {expected}，实点 {counted}，长短款 {difference}</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Cashier:</source>
        <translation>收费员：</translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation>收款人：{cashier}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category: {category}</source>
        <translation>类别：{category}</translation>
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
        <translation>只有现金才能找零。请输入准确金额，或将余款转为预存。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>Change of contractor</source>
        <translation>变更施工单位</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>业主变更</translation>
    </message>
    <message>
        <source>Change the meter</source>
        <translation>换表</translation>
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
        <translation>换表…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changed at another counter meanwhile, shown as stored. Cells: {count}</source>
        <translation>其他柜台已同时改动，现按已保存的显示：{count} 格</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>已变更 {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changes of the unit file</source>
        <translation>档案变更记录</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channel: {channel}</source>
        <translation>来源：{channel}</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Charge list</source>
        <translation>应收明细表</translation>
    </message>
    <message>
        <source>Charge number</source>
        <translation>账单编号</translation>
    </message>
    <message>
        <source>Charge of a unit</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Charge once</source>
        <translation>单笔计费</translation>
    </message>
    <message>
        <source>Charge once …</source>
        <translation>单笔计费…</translation>
    </message>
    <message>
        <source>Charge raised</source>
        <translation>单笔计费</translation>
    </message>
    <message>
        <source>Charge the unit with what is lacking</source>
        <translation>不足部分向房屋收取</translation>
    </message>
    <message>
        <source>Charge voided</source>
        <translation>作废账单</translation>
    </message>
    <message>
        <source>Charge voided: {what}</source>
        <translation>作废：{what}</translation>
    </message>
    <message>
        <source>Charge waived</source>
        <translation>费用减免</translation>
    </message>
    <message>
        <source>Charge: {number}</source>
        <translation>账单：{number}</translation>
    </message>
    <message>
        <source>Chargeable to the resident</source>
        <translation>有偿服务</translation>
    </message>
    <message>
        <source>Chargeable work agrees with its charges</source>
        <translation>有偿服务与应收一致</translation>
    </message>
    <message>
        <source>Chargeable work is charged as this one-off fee item</source>
        <translation>有偿服务按此一次性收费项目计入应收</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Charged for work</source>
        <translation>有偿服务收费</translation>
    </message>
    <message>
        <source>Charged: {amount}</source>
        <translation>已计费 {amount}</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>应收账单</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>账单与缴费</translation>
    </message>
    <message>
        <source>Charges are as noted in the audit chain</source>
        <translation>账单与审计链记录一致</translation>
    </message>
    <message>
        <source>Charges are settled once</source>
        <translation>账单核销无重复</translation>
    </message>
    <message>
        <source>Charges are waived as approved</source>
        <translation>各笔减免均经批准</translation>
    </message>
    <message>
        <source>Charges come to what they are made of</source>
        <translation>应收金额与计算依据一致</translation>
    </message>
    <message>
        <source>Charges fall due after the end of their month by</source>
        <translation>账单到期日：当月末后</translation>
    </message>
    <message>
        <source>Charges settled from prepayment</source>
        <translation>预存款抵扣</translation>
    </message>
    <message>
        <source>Charges: what every unit owes, by months, item, building and state. F3 charges a unit once, F8 voids a charge on which nothing was paid, Ctrl+P makes payment notices, Ctrl+E saves the list. Ctrl+I carries over what was owed and prepaid in earlier books; Ctrl+Shift+I lists what was carried over and undoes it, until somebody has paid.</source>
        <translation>应收账单：各户的应收费用，可按月份、项目、楼栋和状态筛选。F3 单笔计费，F8 作废尚未收款的账单，Ctrl+P 生成缴费通知单，Ctrl+E 导出列表。Ctrl+I 导入启用前的欠费和预存款；Ctrl+Shift+I 查看导入记录，收款之前可以撤销。</translation>
    </message>
    <message>
        <source>Charges: {count}</source>
        <translation>账单 {count} 笔</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查情况</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Checked after the work</source>
        <translation>作业后已检查</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>复核：</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>Checklist of {number}</source>
        <translation>{number} 材料清单</translation>
    </message>
    <message>
        <source>Checklist …</source>
        <translation>材料清单…</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>请选择类别。</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file that ends in {endings}.</source>
        <translation>请选择以 {endings} 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a key.</source>
        <translation>请选择钥匙。</translation>
    </message>
    <message>
        <source>Choose a one-off fee item for what is kept.</source>
        <translation>押金扣款请选择一次性收费项目。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose a rating from 1 to 5.</source>
        <translation>请在 1 至 5 星中选择。</translation>
    </message>
    <message>
        <source>Choose a unit to see its file.</source>
        <translation>选择一套房屋，查看其档案。</translation>
    </message>
    <message>
        <source>Choose a worker or a team from the list.</source>
        <translation>请从列表中选择维修人员或班组。</translation>
    </message>
    <message>
        <source>Choose another contractor than the one before.</source>
        <translation>请选择与原来不同的施工单位。</translation>
    </message>
    <message>
        <source>Choose another operator.</source>
        <translation>请选择另一位操作员。</translation>
    </message>
    <message>
        <source>Choose by which means somebody was reached.</source>
        <translation>请选择联系方式。</translation>
    </message>
    <message>
        <source>Choose files, drag them here, or paste a picture with Ctrl+V ({key})</source>
        <translation>选择文件，或拖到此处，或用 Ctrl+V 粘贴图片（{key}）</translation>
    </message>
    <message>
        <source>Choose how it was paid.</source>
        <translation>请选择收款方式。</translation>
    </message>
    <message>
        <source>Choose how it was served.</source>
        <translation>请选择送达方式。</translation>
    </message>
    <message>
        <source>Choose how many months are charged at once.</source>
        <translation>请选择一次收取几个月。</translation>
    </message>
    <message>
        <source>Choose how the amount is rounded.</source>
        <translation>请选择金额的取整方式。</translation>
    </message>
    <message>
        <source>Choose how the title changed hands.</source>
        <translation>请选择过户方式。</translation>
    </message>
    <message>
        <source>Choose somebody who has a pass for this site.</source>
        <translation>请选择持有本户出入证的人员。</translation>
    </message>
    <message>
        <source>Choose somebody whose pass for this site holds on that day.</source>
        <translation>请选择当日出入证有效的人员。</translation>
    </message>
    <message>
        <source>Choose the building of the entrance.</source>
        <translation>请先选择单元所在的楼栋。</translation>
    </message>
    <message>
        <source>Choose the closed days whose money is handed in.</source>
        <translation>请选择要交款的日结单。</translation>
    </message>
    <message>
        <source>Choose the document that was shown.</source>
        <translation>请选择出示的证件。</translation>
    </message>
    <message>
        <source>Choose the list of balances</source>
        <translation>选择期初余额表</translation>
    </message>
    <message>
        <source>Choose the list of keys</source>
        <translation>选择钥匙清单</translation>
    </message>
    <message>
        <source>Choose the list of readings</source>
        <translation>选择抄表清单</translation>
    </message>
    <message>
        <source>Choose the register</source>
        <translation>选择登记表</translation>
    </message>
    <message>
        <source>Choose the register of tickets</source>
        <translation>选择登记表文件</translation>
    </message>
    <message>
        <source>Choose the trade.</source>
        <translation>请选择工种。</translation>
    </message>
    <message>
        <source>Choose the unit that the key opens.</source>
        <translation>请选择钥匙对应的房号。</translation>
    </message>
    <message>
        <source>Choose the unit, or type the public place.</source>
        <translation>请选择房号，或填写公共部位。</translation>
    </message>
    <message>
        <source>Choose trades from the list.</source>
        <translation>请从列表中选择工种。</translation>
    </message>
    <message>
        <source>Choose what is to be given back.</source>
        <translation>请选择要退的费用。</translation>
    </message>
    <message>
        <source>Choose what is to be waived.</source>
        <translation>请选择要减免的费用。</translation>
    </message>
    <message>
        <source>Choose what it comes from.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>请选择咨询类别。</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>请选择事件类型。</translation>
    </message>
    <message>
        <source>Choose what rule was broken.</source>
        <translation>请选择违规类别。</translation>
    </message>
    <message>
        <source>Choose what the entry is about.</source>
        <translation>请选择记录类别。</translation>
    </message>
    <message>
        <source>Choose what the key is for.</source>
        <translation>请选择钥匙类别。</translation>
    </message>
    <message>
        <source>Choose what was done about it.</source>
        <translation>请选择处理方式。</translation>
    </message>
    <message>
        <source>Choose who borrows.</source>
        <translation>请选择借用人类别。</translation>
    </message>
    <message>
        <source>Choose who is to have a pass.</source>
        <translation>请选择办证人员。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>请选择是或否。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Chosen rows: {count}</source>
        <translation>选中的 {count} 户</translation>
    </message>
    <message>
        <source>Clean-up fee</source>
        <translation>垃圾清运费</translation>
    </message>
    <message>
        <source>Clean-up fee for a square metre of gross area; 0: none is asked for</source>
        <translation>垃圾清运费（每平方米建筑面积）；0 为不收</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>保洁</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>保洁</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear what stands there, and mend what was damaged as it was.</source>
        <translation>清理占用物，损坏部位按原样修复。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close a day</source>
        <translation>办理日结</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>日结并打印</translation>
    </message>
    <message>
        <source>Close at once, without this backup</source>
        <translation>不等备份，立即关闭</translation>
    </message>
    <message>
        <source>Close frontdesk</source>
        <translation>关闭 frontdesk</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Close tickets, keep workers and prices</source>
        <translation>工单管理、人员与价目</translation>
    </message>
    <message>
        <source>Close when it is finished</source>
        <translation>完成后自动关闭</translation>
    </message>
    <message>
        <source>Close without asking …</source>
        <translation>不回访关闭…</translation>
    </message>
    <message>
        <source>Close {number} without asking</source>
        <translation>不回访，关闭 {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>了结时间</translation>
    </message>
    <message>
        <source>Closed at: {at}</source>
        <translation>日结时间：{at}</translation>
    </message>
    <message>
        <source>Closed by: {name}</source>
        <translation>日结人：{name}</translation>
    </message>
    <message>
        <source>Closed days agree with their payments</source>
        <translation>日结单与收款记录一致</translation>
    </message>
    <message>
        <source>Closed days are as noted in the audit chain</source>
        <translation>日结单与审计链记载一致</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>共有人</translation>
    </message>
    <message>
        <source>Co-owner&apos;s ID number</source>
        <translation>共有人证件号码</translation>
    </message>
    <message>
        <source>Co-owner&apos;s name</source>
        <translation>共有人姓名</translation>
    </message>
    <message>
        <source>Co-owner&apos;s phones</source>
        <translation>共有人电话</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>收缴率</translation>
    </message>
    <message>
        <source>Collection rate = received / due. Due is what was charged for these months, less what was voided or waived; received is what has settled it so far. A charge for several months counts in its first.</source>
        <translation>收缴率 = 实收 ÷ 应收。应收为所选月份的出账金额，扣除作废和减免；实收为截至目前已核销的金额。跨月账单计入其首月。</translation>
    </message>
    <message>
        <source>Collection rate by building</source>
        <translation>各楼栋收缴率</translation>
    </message>
    <message>
        <source>Collection rate by month</source>
        <translation>各月收缴率</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>各列对应关系</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Columns that are not read: {headings}</source>
        <translation>未识别的列：{headings}</translation>
    </message>
    <message>
        <source>Columns, and their order</source>
        <translation>显示的列及顺序</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>复岗</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源单据</translation>
    </message>
    <message>
        <source>Comes on duty</source>
        <translation>当班</translation>
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
        <translation>单位</translation>
    </message>
    <message>
        <source>Company: {company}</source>
        <translation>单位：{company}</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>施工单位：{name}</translation>
    </message>
    <message>
        <source>Compare what the program shows of the backup, confirm, and sign in as before.</source>
        <translation>核对程序显示的备份内容，确认恢复，然后照常登录。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>投诉答复</translation>
    </message>
    <message>
        <source>Complaint escalated</source>
        <translation>投诉上报</translation>
    </message>
    <message>
        <source>Complaint form</source>
        <translation>投诉处理单</translation>
    </message>
    <message>
        <source>Complaint found to be unfounded</source>
        <translation>投诉：认定无效</translation>
    </message>
    <message>
        <source>Complaint logged</source>
        <translation>投诉登记</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>装修投诉率</translation>
    </message>
    <message>
        <source>Complaint rate = founded complaints about works / permits under which works went on in these days, which were {permits}.</source>
        <translation>装修投诉率 = 有效装修投诉数 ÷ 统计期内施工的许可证数；统计期内施工的许可证为 {permits} 份。</translation>
    </message>
    <message>
        <source>Complaint rate at most</source>
        <translation>装修投诉率上限</translation>
    </message>
    <message>
        <source>Complaint report</source>
        <translation>投诉报表</translation>
    </message>
    <message>
        <source>Complaint taken in hand</source>
        <translation>投诉：开始处理</translation>
    </message>
    <message>
        <source>Complaint under investigation</source>
        <translation>投诉：开始调查</translation>
    </message>
    <message>
        <source>Complaint unfounded</source>
        <translation>投诉不成立</translation>
    </message>
    <message>
        <source>Complaint: findings noted</source>
        <translation>投诉：记录调查结果</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaints about works</source>
        <translation>装修投诉</translation>
    </message>
    <message>
        <source>Complaints about works, of all permits, at most</source>
        <translation>装修投诉占许可证的比例上限</translation>
    </message>
    <message>
        <source>Complaints by building</source>
        <translation>各楼栋投诉</translation>
    </message>
    <message>
        <source>Complaints by category</source>
        <translation>投诉类别排列图</translation>
    </message>
    <message>
        <source>Complaints by cause</source>
        <translation>投诉原因排列图</translation>
    </message>
    <message>
        <source>Complaints, suggestions, praise</source>
        <translation>投诉、建议、表扬</translation>
    </message>
    <message>
        <source>Complaints: F3 logs a complaint, a suggestion or praise; who complains need not be named. F7 is always the next step: have it looked into, take it in hand with what is done about it, answer it, follow it up. Beside that, what was found out is noted with Ctrl+O, Ctrl+U escalates it to somebody who decides, and Ctrl+R answers it at once. What turns out unfounded (Ctrl+Shift+U) leaves the handling rate; a supervisor says so, or vouches for it with their own password. Ctrl+N notes that the caller was told something, which is the first feedback. Praise is passed on to whom it is for. F9 shows the form, Ctrl+E saves the list.</source>
        <translation>投诉：F3 登记投诉、建议或表扬，投诉人可以匿名。F7 总是下一步：安排调查、填写措施着手处理、答复、回访。此外，Ctrl+O 记录调查结果，Ctrl+U 上报给能决定的人，Ctrl+R 直接答复。调查后不成立的（Ctrl+Shift+U）不计入处理率，由主管认定，或由主管输入本人密码确认。Ctrl+N 记录已告知反映人的内容，即首次反馈。表扬转达给相关人员。F9 预览处理单，Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>竣工验收</translation>
    </message>
    <message>
        <source>Completion failed</source>
        <translation>竣工验收不合格</translation>
    </message>
    <message>
        <source>Completion inspection</source>
        <translation>竣工验收</translation>
    </message>
    <message>
        <source>Completion inspection of renovation works</source>
        <translation>装修竣工验收表</translation>
    </message>
    <message>
        <source>Completion inspection of {number}</source>
        <translation>{number} 竣工验收</translation>
    </message>
    <message>
        <source>Completion inspection …</source>
        <translation>竣工验收…</translation>
    </message>
    <message>
        <source>Completion inspections</source>
        <translation>竣工验收</translation>
    </message>
    <message>
        <source>Completion passed</source>
        <translation>竣工验收合格</translation>
    </message>
    <message>
        <source>Completion passed on</source>
        <translation>验收合格日期</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Completions passed</source>
        <translation>竣工验收合格</translation>
    </message>
    <message>
        <source>Conduct of staff</source>
        <translation>人员行为</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>住户同意</translation>
    </message>
    <message>
        <source>Consent has come …</source>
        <translation>同意书已到…</translation>
    </message>
    <message>
        <source>Consent has come: review it</source>
        <translation>收到同意书后审核</translation>
    </message>
    <message>
        <source>Consent of the authority came</source>
        <translation>主管部门批准已到</translation>
    </message>
    <message>
        <source>Consent of the gas supplier</source>
        <translation>燃气单位同意书</translation>
    </message>
    <message>
        <source>Consent of the heating supplier</source>
        <translation>供暖单位同意书</translation>
    </message>
    <message>
        <source>Consent of the household</source>
        <translation>住户同意情况</translation>
    </message>
    <message>
        <source>Consent of the household: {consent}</source>
        <translation>住户同意情况：{consent}</translation>
    </message>
    <message>
        <source>Consent to {number} has come</source>
        <translation>{number} 的同意书已到</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact preference</source>
        <translation>联系方式偏好</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>催缴记录</translation>
    </message>
    <message>
        <source>Contacts about arrears</source>
        <translation>催缴记录</translation>
    </message>
    <message>
        <source>Contacts about arrears and dunning letters</source>
        <translation>催缴记录与催缴函</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Contractor (seal):</source>
        <translation>施工单位（盖章）：</translation>
    </message>
    <message>
        <source>Contractor barred</source>
        <translation>施工单位：禁止入场</translation>
    </message>
    <message>
        <source>Contractor changed</source>
        <translation>更换施工单位</translation>
    </message>
    <message>
        <source>Contractor entered</source>
        <translation>新增施工单位</translation>
    </message>
    <message>
        <source>Contractor let in again</source>
        <translation>施工单位：恢复准入</translation>
    </message>
    <message>
        <source>Contractor no longer used</source>
        <translation>施工单位：停用</translation>
    </message>
    <message>
        <source>Contractor used again</source>
        <translation>施工单位：恢复使用</translation>
    </message>
    <message>
        <source>Contractor …</source>
        <translation>变更施工单位…</translation>
    </message>
    <message>
        <source>Contractor&apos;s business licence</source>
        <translation>施工单位营业执照</translation>
    </message>
    <message>
        <source>Contractor&apos;s deposit</source>
        <translation>施工单位装修押金</translation>
    </message>
    <message>
        <source>Contractor&apos;s deposit for works; 0: none is asked for</source>
        <translation>施工单位装修押金；0 为不收</translation>
    </message>
    <message>
        <source>Contractor&apos;s qualification</source>
        <translation>施工单位资质证书</translation>
    </message>
    <message>
        <source>Contractor&apos;s signature:</source>
        <translation>施工单位签字：</translation>
    </message>
    <message>
        <source>Contractor, site manager</source>
        <translation>施工单位、现场负责人</translation>
    </message>
    <message>
        <source>Contractor: {name}</source>
        <translation>施工单位：{name}</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Contractors are listed as of today. Leave out the days.</source>
        <translation>施工单位名册为截至今天的情况，请勿填写日期。</translation>
    </message>
    <message>
        <source>Contractors: who renovates here. F3 enters one, F7 or Enter changes the one chosen. Ctrl+J lets one in no more, with the reason and on a supervisor&apos;s word: no application is taken and no pass is made for it until it is let in again. Ctrl+Del says that one is not used any more; it stays with its cases. Ctrl+E saves the list.</source>
        <translation>施工单位：在小区装修的单位。F3 登记，F7 或回车修改所选单位。Ctrl+J 填写原因并经主管批准后禁止其入场：恢复准入前不受理其装修申请，也不为其办证。Ctrl+Del 停用单位，其已办装修仍保留。Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Copied anew</source>
        <translation>已重新配制</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>把数</translation>
    </message>
    <message>
        <source>Copies are a whole number from 1 to 99.</source>
        <translation>把数应为 1 至 99 的整数。</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>共 {count} 把</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy 1 File</source>
        <translation>第一联 存根</translation>
    </message>
    <message>
        <source>Copy 2 Resident</source>
        <translation>第二联 客户留存</translation>
    </message>
    <message>
        <source>Copy 3 Accounts</source>
        <translation>第三联 记账</translation>
    </message>
    <message>
        <source>Copy kept</source>
        <translation>已收复印件</translation>
    </message>
    <message>
        <source>Copy of a key</source>
        <translation>钥匙副本</translation>
    </message>
    <message>
        <source>Copy of personal data</source>
        <translation>个人信息副本</translation>
    </message>
    <message>
        <source>Copy of personal data given out</source>
        <translation>提供个人信息副本</translation>
    </message>
    <message>
        <source>Copy of personal data: receipt</source>
        <translation>个人信息副本签收单</translation>
    </message>
    <message>
        <source>Copy of {number} for the owner</source>
        <translation>{number} 业主副本</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制答复</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a list</source>
        <translation>复制列表中选中的行</translation>
    </message>
    <message>
        <source>Copy them with the names of the columns</source>
        <translation>连同列名一起复制</translation>
    </message>
    <message>
        <source>Copy to the owner</source>
        <translation>业主副本</translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <translation>连同列名复制</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Copying photos and files</source>
        <translation>正在复制照片和文件</translation>
    </message>
    <message>
        <source>Copying {place} of {count} …</source>
        <translation>正在复制第 {place} 个，共 {count} 个…</translation>
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
        <translation>更正收费项目</translation>
    </message>
    <message>
        <source>Correct the meter</source>
        <translation>更正表计</translation>
    </message>
    <message>
        <source>Correct the price</source>
        <translation>更正价格</translation>
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
        <translation>登记更正</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点金额</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <translation>清点人：</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>清点：{count}</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>1 号柜台</translation>
    </message>
    <message>
        <source>Counter hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Counter hours in your own words, on papers; empty: as above</source>
        <translation>单据上的服务时间说明（留空则按上面的时间）</translation>
    </message>
    <message>
        <source>Counter hours: {hours}</source>
        <translation>服务时间：{hours}</translation>
    </message>
    <message>
        <source>Counter: {counter}</source>
        <translation>柜台：{counter}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>法院裁判</translation>
    </message>
    <message>
        <source>Cross out what is bad</source>
        <translation>勾出不合格项</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I takes over a register of other books; Ctrl+Shift+L shows those taken over and undoes one, until somebody has worked on its tickets.</source>
        <translation>Ctrl+Shift+I 导入原有的登记表；Ctrl+Shift+L 查看已导入的登记表，工单尚无后续办理时可撤销导入。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P prints the sheet of the round, to walk along with. What stands on it is typed in afterwards: choose its day above, and each site asks for the time and who looked. What is not entered when the time of a round ends is late, and missed when the day is over; the log and the exceptions tell it. Ctrl+Shift+N looks at a site between rounds, Ctrl+Shift+D draws a spot check for the manager. The field of states shows what was found before. F9 shows the inspection record of the site, Ctrl+E saves the list.</source>
        <translation>Ctrl+Shift+P 打印本轮巡查表，供携带填写；事后在上方选定日期逐户补录，每户填写巡查时间和巡查人。轮次时间已过仍未录入的为逾期，当日结束仍未录入的为漏巡，值班日志和异常清单会列出。Ctrl+Shift+N 临时巡查一处工地，Ctrl+Shift+D 为经理抽取抽查工地。状态栏可查看以往的巡查记录。F9 预览该工地的巡查记录表，Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows sort   Ctrl+C copies</source>
        <translation>Ctrl+Shift+方向键 排序   Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Custodies, stock-takes and losses came where they stand by allowed steps</source>
        <translation>托管、盘点和挂失均经规定步骤</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Custody for a resident</source>
        <translation>住户托管</translation>
    </message>
    <message>
        <source>Custody form</source>
        <translation>托管委托书</translation>
    </message>
    <message>
        <source>Custody: keys that residents leave here, with what they agreed to. F3 takes one in: unit, a tag that does not tell the unit, who leaves it, for what, to whom it may be lent without asking, until when. F10 saves and prints the form to be signed. F7 hands the key back to whoever takes it; nothing of it may be lent then. The same key may be left again under its old tag. F9 shows the form, Ctrl+E saves the list.</source>
        <translation>托管：住户留在前台的钥匙及其约定。F3 登记托管：房号、不反映房号的牌号、委托人、用途、可不经询问借给谁、托管到何时。F10 保存并打印委托书供签字。F7 办理退还，退还时不得有借出未还的。同一把钥匙再次托管可沿用原牌号。F9 查看委托书，Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Damage beyond the deposits</source>
        <translation>超出押金的损坏赔偿</translation>
    </message>
    <message>
        <source>Damage done by</source>
        <translation>造成损坏的单位</translation>
    </message>
    <message>
        <source>Damage to public parts</source>
        <translation>损坏公共部位</translation>
    </message>
    <message>
        <source>Dangerous works have the papers that they want</source>
        <translation>有风险的装修项目均有所需文件</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>数据损坏</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>数据文件夹：{folder}</translation>
    </message>
    <message>
        <source>Data in order</source>
        <translation>数据正常</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Database written anew</source>
        <translation>数据库重新整理</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>签收日期：</translation>
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
        <translation>日结</translation>
    </message>
    <message>
        <source>Day close: choose the day, count the drawer and type how many pieces of each note and coin there are; Enter goes on. For cards, phones and transfers the sum of their slips is asked. F10 closes the day and prints the Z slip; a difference needs a reason. Into a closed day nothing can be taken and in it nothing voided. Space ticks closed days, F8 hands their money in, F9 shows a Z slip or the list handed in.</source>
        <translation>日结：选择日期，清点钱箱，逐一填写各面额的张数，按回车到下一格。刷卡、扫码、转账填写单据合计。F10 日结并打印日结单；有长短款时须填写原因。日结后的日期不能再收款或冲红。F2 查看已日结的日期，空格勾选，F8 交款，F9 查看日结单。</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Day closes</source>
        <translation>日结单</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>迁出日期</translation>
    </message>
    <message>
        <source>Day of the transfer</source>
        <translation>过户日期</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>当日登记表</translation>
    </message>
    <message>
        <source>Day to close</source>
        <translation>要日结的日期</translation>
    </message>
    <message>
        <source>Day to pay by</source>
        <translation>缴费期限</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>已日结</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Days of grace before a late fee runs</source>
        <translation>违约金起算前的宽限天数</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年日历</translation>
    </message>
    <message>
        <source>Days off by the calendar: {days}</source>
        <translation>法定休息日：{days}</translation>
    </message>
    <message>
        <source>Days to return a pass</source>
        <translation>退还出入证的天数</translation>
    </message>
    <message>
        <source>Days under review</source>
        <translation>审批天数</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deal with by</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>Deal with by: {day}</source>
        <translation>处理期限：{day}</translation>
    </message>
    <message>
        <source>Deal with it …</source>
        <translation>登记处理…</translation>
    </message>
    <message>
        <source>Dealt with at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Dealt with at: {at}</source>
        <translation>处理时间：{at}</translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Dear owner of {unit},</source>
        <translation>尊敬的 {unit} 业主：</translation>
    </message>
    <message>
        <source>Dear {payer},</source>
        <translation>尊敬的{payer}：</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Decide on the extension {number}, or withdraw it.</source>
        <translation>请先审批延期申请 {number}，或将其撤回。</translation>
    </message>
    <message>
        <source>Decide on the refund …</source>
        <translation>退押金审批…</translation>
    </message>
    <message>
        <source>Decide on {number}</source>
        <translation>审批 {number}</translation>
    </message>
    <message>
        <source>Decided at: {at}</source>
        <translation>办结时间：{at}</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Decided by: {name}</source>
        <translation>审批人：{name}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批结果</translation>
    </message>
    <message>
        <source>Decision: {state}</source>
        <translation>审批结果：{state}</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>登记突发事件</translation>
    </message>
    <message>
        <source>Declare an incident …</source>
        <translation>登记突发事件…</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>登记人</translation>
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
        <translation>装修押金扣款</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Deduction notice</source>
        <translation>扣款通知单</translation>
    </message>
    <message>
        <source>Deduction of a case</source>
        <translation>装修扣款</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>押金扣款</translation>
    </message>
    <message>
        <source>Delivered by:</source>
        <translation>送达人：</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送货快递</translation>
    </message>
    <message>
        <source>Demand for payment</source>
        <translation>催缴通知函</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo estate</source>
        <translation>演示小区</translation>
    </message>
    <message>
        <source>Demo estate made</source>
        <translation>生成演示小区</translation>
    </message>
    <message>
        <source>Demo estate: everything in it is made up. Password of every operator: frontdesk-demo</source>
        <translation>演示小区：内容均为虚构。所有操作员的密码：frontdesk-demo</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>拆除工</translation>
    </message>
    <message>
        <source>Denomination</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposit for a pass; 0: none is asked for</source>
        <translation>出入证押金；0 为不收</translation>
    </message>
    <message>
        <source>Deposit list</source>
        <translation>押金台账</translation>
    </message>
    <message>
        <source>Deposit of a pass forfeit</source>
        <translation>出入证押金没收</translation>
    </message>
    <message>
        <source>Deposit raised</source>
        <translation>登记应收押金</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>押金收据</translation>
    </message>
    <message>
        <source>Deposit refund due</source>
        <translation>待退押金</translation>
    </message>
    <message>
        <source>Deposit refund slip</source>
        <translation>退押金单</translation>
    </message>
    <message>
        <source>Deposit taken</source>
        <translation>收取押金</translation>
    </message>
    <message>
        <source>Deposit taken: {amount}</source>
        <translation>押金金额：{amount}</translation>
    </message>
    <message>
        <source>Deposit: {deposit}</source>
        <translation>押金项目：{deposit}</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposits and fees</source>
        <translation>押金与费用</translation>
    </message>
    <message>
        <source>Deposits and fees of cases agree with their charges</source>
        <translation>装修押金和费用与应收账单一致</translation>
    </message>
    <message>
        <source>Deposits and refunds</source>
        <translation>押金退款</translation>
    </message>
    <message>
        <source>Deposits and refunds: Ctrl+PgDown and Ctrl+PgUp turn between the lists of deposits, refunds and waivers. F3 begins a new one, F9 shows its slip, Ctrl+E saves the list. Of a deposit F8 keeps part for a reason, F7 gives back the rest. A refund is applied for, approved by somebody else (F7, or with a supervisor&apos;s password), and paid out (F7 again); F8 rejects it, Shift+F8 withdraws it. Waivers are approved in the same way, several at once if several are chosen.</source>
        <translation>押金退款：Ctrl+PgDown、Ctrl+PgUp 在押金、退款、减免三个列表间切换。F3 新增，F9 查看单据，Ctrl+E 导出列表。押金：F8 按原因扣款，F7 退还余额。退款：先申请，由他人批准（F7，或由主管输入密码），再支付（再按 F7）；F8 不批准，Shift+F8 撤回。减免的审批方法相同，选中多条可一并审批。</translation>
    </message>
    <message>
        <source>Deposits are left out; late fees stand on a line of their own, outside the rate.</source>
        <translation>押金不计入；违约金单独列示，不计入比率。</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>在押押金</translation>
    </message>
    <message>
        <source>Deposits held are what was taken less what was deducted and refunded</source>
        <translation>在押押金等于已收减扣款减退还</translation>
    </message>
    <message>
        <source>Deposits of cases agree with the fee desk</source>
        <translation>装修押金与收费台账一致</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>收取押金</translation>
    </message>
    <message>
        <source>Deposits used</source>
        <translation>押金扣款及退还</translation>
    </message>
    <message>
        <source>Deposits, deductions, waivers and refunds are as noted in the audit chain</source>
        <translation>押金、扣款、减免、退款与审计链一致</translation>
    </message>
    <message>
        <source>Deposits, which are owed back</source>
        <translation>押金（应退）</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>功能区</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发商</translation>
    </message>
    <message>
        <source>Developer&apos;s repair</source>
        <translation>开发商维修</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到访</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>检查未通过</translation>
    </message>
    <message>
        <source>Did not pass: {check}</source>
        <translation>检查未通过：{check}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>长短款</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Digits 7 to 14 are not a possible date of birth.</source>
        <translation>第 7 至 14 位不是有效的出生日期。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残障</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Discard the draft that is back, and begin anew</source>
        <translation>放弃已恢复的草稿，重新填写</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatch and print</source>
        <translation>派工并打印</translation>
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
        <translation>派工时间：{at}</translation>
    </message>
    <message>
        <source>Dispatched by: {name}</source>
        <translation>派工人：{name}</translation>
    </message>
    <message>
        <source>Dispatches are as noted in the audit chain</source>
        <translation>派工记录与审计链一致</translation>
    </message>
    <message>
        <source>Dispatches follow one another</source>
        <translation>派工记录前后衔接</translation>
    </message>
    <message>
        <source>Dispute it</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Disputed: {words}</source>
        <translation>有异议：{words}</translation>
    </message>
    <message>
        <source>Disputes the amount</source>
        <translation>对金额有异议</translation>
    </message>
    <message>
        <source>Do noisy work only in the hours that the permit names, and tell the neighbours so.</source>
        <translation>产生噪声的施工只在许可证载明的时间进行，并告知邻居。</translation>
    </message>
    <message>
        <source>Do not admit</source>
        <translation>谢绝来访</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>关联单据</translation>
    </message>
    <message>
        <source>Document handed in</source>
        <translation>装修：收件</translation>
    </message>
    <message>
        <source>Document of a case</source>
        <translation>装修材料</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>出示证件</translation>
    </message>
    <message>
        <source>Document shown: {what}</source>
        <translation>出示证件：{what}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>申请材料</translation>
    </message>
    <message>
        <source>Documents ticked</source>
        <translation>装修：核对材料</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Done after the backup: {acts}</source>
        <translation>备份之后办理过：{acts}</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>维修人员</translation>
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
        <translation>办结…</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>室号</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>门窗</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drains and pipes free</source>
        <translation>下水及管道畅通</translation>
    </message>
    <message>
        <source>Draw spot checks</source>
        <translation>抽取抽查工单</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. Del clears it. Or write the name only.</source>
        <translation>用鼠标、触控笔或手指签名，按 Del 清除；也可只填写姓名。</translation>
    </message>
    <message>
        <source>Drawing the labels</source>
        <translation>正在生成标签</translation>
    </message>
    <message>
        <source>Drawing the letters</source>
        <translation>正在生成催缴函</translation>
    </message>
    <message>
        <source>Drawing the work orders</source>
        <translation>正在生成派工单</translation>
    </message>
    <message>
        <source>Drawing up</source>
        <translation>计算应收</translation>
    </message>
    <message>
        <source>Drawn: {count}, of {all}</source>
        <translation>已抽取 {count} 件，共 {all} 件可抽</translation>
    </message>
    <message>
        <source>Draws follow-ups and site inspections by lot, and makes them.</source>
        <translation>随机抽取回访和装修巡查进行抽查。</translation>
    </message>
    <message>
        <source>Drive the window through the main work and save pictures of it.</source>
        <translation>自动演示主要工作流程，并保存每一步的截图。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>Due back: {moment}</source>
        <translation>应还时间：{moment}</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Due by fee item</source>
        <translation>各收费项目应收</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>应缴日期</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>剩余时限</translation>
    </message>
    <message>
        <source>Due list</source>
        <translation>催缴清单</translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>即将到期或已超时</translation>
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
        <translation>待办 {count}</translation>
    </message>
    <message>
        <source>Dun</source>
        <translation>催缴</translation>
    </message>
    <message>
        <source>Dunned on {day}: {outcome}</source>
        <translation>{day} 已催缴：{outcome}</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>催缴</translation>
    </message>
    <message>
        <source>Dunning contact</source>
        <translation>催缴记录</translation>
    </message>
    <message>
        <source>Dunning contact logged</source>
        <translation>登记催缴</translation>
    </message>
    <message>
        <source>Dunning letter</source>
        <translation>催缴函</translation>
    </message>
    <message>
        <source>Dunning letters</source>
        <translation>催缴函</translation>
    </message>
    <message>
        <source>Dunning letters as one PDF, logged as sent.</source>
        <translation>把催缴函生成一个 PDF，并登记为已发出。</translation>
    </message>
    <message>
        <source>Dunning letters issued</source>
        <translation>发出催缴函</translation>
    </message>
    <message>
        <source>Dunning letters say what is stored</source>
        <translation>催缴函与存档一致</translation>
    </message>
    <message>
        <source>Dunning letters, final</source>
        <translation>催缴函（最后）</translation>
    </message>
    <message>
        <source>Dunning letters, firm</source>
        <translation>催缴函（正式）</translation>
    </message>
    <message>
        <source>Dunning letters, friendly</source>
        <translation>催缴函（温和）</translation>
    </message>
    <message>
        <source>Dunning: who owes something past its due day. Above stand the arrears by age; one that is pressed narrows the list. Broken promises come first, then those for today. F3 logs a contact: what came of it, for a promise the day (+7 is a week from today) and the sum, then Ctrl+S. Ctrl+P writes letters to the chosen rows or to all of the list, F9 shows the last letter, Enter opens the till, F4 the unit file, Ctrl+E saves the list.</source>
        <translation>催缴：逾期未缴的住户。上方是按账龄的欠费，点一项即按它筛选。违反承诺的排在最前，其次是承诺今天缴的。F3 登记催缴：结果，承诺的写日期（+7 为一周后）和金额，Ctrl+S 保存。Ctrl+P 给选中的或列表中全部住户出催缴函，F9 查看最近一封，回车打开收款，F4 打开业主档案，Ctrl+E 保存清单。</translation>
    </message>
    <message>
        <source>Duty entry corrected</source>
        <translation>值班日志：更正</translation>
    </message>
    <message>
        <source>Duty entry done</source>
        <translation>值班日志：办结</translation>
    </message>
    <message>
        <source>Duty entry written</source>
        <translation>值班日志：登记</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Duty log reviewed</source>
        <translation>审阅值班日志</translation>
    </message>
    <message>
        <source>Duty log {first} to {last}</source>
        <translation>值班日志 {first} 至 {last}</translation>
    </message>
    <message>
        <source>E</source>
        <translation>早</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Each letter gets its number and is logged as a contact; all are saved as one PDF. They name what is overdue today, the account for transfers, the counter hours and the day by which to pay.</source>
        <translation>每封函件都有编号，并登记为一次催缴，全部保存为一个 PDF。函中写明今天逾期的费用、转账账户、服务时间和缴费期限。</translation>
    </message>
    <message>
        <source>Each next operator is further on in it by (days)</source>
        <translation>后一人比前一人错开（天）</translation>
    </message>
    <message>
        <source>Each repair under way is with one worker or team</source>
        <translation>每张处理中的报修单只派给一个人员或班组</translation>
    </message>
    <message>
        <source>Each tier begins above the one before it.</source>
        <translation>每一档的起算用量必须高于上一档。</translation>
    </message>
    <message>
        <source>Each unit&apos;s statement closes with what it owes</source>
        <translation>每户对账单的期末余额与欠费一致</translation>
    </message>
    <message>
        <source>Earlier balances carried over</source>
        <translation>结转期初余额</translation>
    </message>
    <message>
        <source>Earlier balances taken back</source>
        <translation>撤销期初余额</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>历次出账</translation>
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
        <translation>修改答复</translation>
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
        <translation>高龄</translation>
    </message>
    <message>
        <source>Electric bicycle</source>
        <translation>电动自行车</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>电气</translation>
    </message>
    <message>
        <source>Electrical wiring</source>
        <translation>电气管线</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>电工</translation>
    </message>
    <message>
        <source>Electrician&apos;s card</source>
        <translation>电工操作证</translation>
    </message>
    <message>
        <source>Electricians, welders</source>
        <translation>电工、焊工填写</translation>
    </message>
    <message>
        <source>Electricity and water</source>
        <translation>水电</translation>
    </message>
    <message>
        <source>Embers are out, nothing smoulders, fuel and tools are cleared away.</source>
        <translation>已熄灭余火，无阴燃，燃料和工具已清理。</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>紧急报修</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Empty if only more time is asked for</source>
        <translation>只申请延长时间可不填</translation>
    </message>
    <message>
        <source>Empty if the owner does the works</source>
        <translation>业主自行施工则留空</translation>
    </message>
    <message>
        <source>Empty: all of them</source>
        <translation>不填即全部</translation>
    </message>
    <message>
        <source>Empty: as the week before</source>
        <translation>不填则照上一周</translation>
    </message>
    <message>
        <source>Empty: left out</source>
        <translation>留空则不打印</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>留空则不修改</translation>
    </message>
    <message>
        <source>Empty: we ask each time</source>
        <translation>不填则每次征得同意</translation>
    </message>
    <message>
        <source>Empty: what it is, and where</source>
        <translation>留空则按事件和地点自动生成</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encrypt backups</source>
        <translation>加密备份</translation>
    </message>
    <message>
        <source>Encrypt from now on</source>
        <translation>从现在起加密</translation>
    </message>
    <message>
        <source>Encrypt the backups; saves the recovery sheet as PDF.</source>
        <translation>加密备份，并将恢复说明单存为 PDF。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Encrypted. Fingerprint of the key: {fingerprint}</source>
        <translation>已加密。密钥指纹：{fingerprint}</translation>
    </message>
    <message>
        <source>Encryption of backups</source>
        <translation>备份加密</translation>
    </message>
    <message>
        <source>End a price</source>
        <translation>停用单价</translation>
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
        <translation>停用单价…</translation>
    </message>
    <message>
        <source>End the waiting period early, on a supervisor&apos;s word</source>
        <translation>经主管同意提前结束观察期</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>终止人</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Enquiries are as noted</source>
        <translation>咨询内容与登记一致</translation>
    </message>
    <message>
        <source>Enquiries are numbered without a gap</source>
        <translation>咨询单号连续无缺</translation>
    </message>
    <message>
        <source>Enquiries stand where their steps lead</source>
        <translation>咨询状态与经过一致</translation>
    </message>
    <message>
        <source>Enquiries: what is asked at the counter, on the phone or in writing. F3 begins a new one: type what was asked, and the known answers that suit it stand beneath. Enter goes to them and takes the first, the arrows choose another, Tab passes them by. An enquiry that can&apos;t be answered at once gets the time by which it will be: past it, it turns red here and on the tab. A phone that is on file fills in name and unit. Ctrl+S saves, F10 saves and prints the slip.

F7 answers an open enquiry, F8 promises it for another time or opens an answered one again, Shift+F8 cancels it, F2 corrects what was taken down wrongly. Ctrl+Shift+K makes a key loan of it, Ctrl+Shift+V a visit, Ctrl+Shift+T a repair, Ctrl+Shift+N a complaint, Ctrl+Shift+R an application for renovation, Ctrl+Shift+L an entry of the duty log: what is known goes along with its files, and its number is kept here.</source>
        <translation>咨询：前台、来电或书面提出的问题。F3 登记新咨询：录入咨询内容，知识库里适用的答复随即列在下方。回车进入列表并采用第一条，上下键另选，Tab 跳过。不能当场答复的，填写承诺答复时间，过时未答复在这里和标签上变红。录入档案里有的电话，姓名和房号自动带出。Ctrl+S 保存，F10 保存并打印咨询单。

F7 答复待答复的咨询，F8 改约答复时间，或把已答复的重新打开，Shift+F8 取消，F2 更正记错的内容。Ctrl+Shift+K 转为钥匙借用，Ctrl+Shift+V 转为来访登记，Ctrl+Shift+T 转为报修，Ctrl+Shift+N 转为投诉，Ctrl+Shift+R 转为装修申请，Ctrl+Shift+L 转为值班日志：已有内容和附件一并带过去，单号记回这里。</translation>
    </message>
    <message>
        <source>Enquiries: {phone}</source>
        <translation>咨询电话：{phone}</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation>咨询已答复</translation>
    </message>
    <message>
        <source>Enquiry cancelled</source>
        <translation>取消咨询</translation>
    </message>
    <message>
        <source>Enquiry carried on</source>
        <translation>咨询：转办</translation>
    </message>
    <message>
        <source>Enquiry corrected</source>
        <translation>咨询：更正</translation>
    </message>
    <message>
        <source>Enquiry noted</source>
        <translation>咨询：登记</translation>
    </message>
    <message>
        <source>Enquiry opened again</source>
        <translation>咨询重新打开</translation>
    </message>
    <message>
        <source>Enquiry register</source>
        <translation>咨询登记表</translation>
    </message>
    <message>
        <source>Enquiry slip</source>
        <translation>咨询登记单</translation>
    </message>
    <message>
        <source>Enquiry with this answer …</source>
        <translation>用此答复登记咨询…</translation>
    </message>
    <message>
        <source>Enter a bill</source>
        <translation>录入公摊费用</translation>
    </message>
    <message>
        <source>Enter a bill that the next run of its month shares out.</source>
        <translation>录入一笔公摊费用，在该月出账时分摊。</translation>
    </message>
    <message>
        <source>Enter down   Shift+Enter up   F7 rolled over</source>
        <translation>回车向下　Shift+回车向上　F7 表盘归零</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter begins a new line</source>
        <translation>回车到下一项，Shift+回车换行</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Enter it in the register</source>
        <translation>登记为新单位</translation>
    </message>
    <message>
        <source>Enter meter readings</source>
        <translation>录入抄表读数</translation>
    </message>
    <message>
        <source>Enter takes this answer, Tab passes it by.</source>
        <translation>回车采用这条答复，Tab 跳过。</translation>
    </message>
    <message>
        <source>Enter the days of each year by themselves.</source>
        <translation>请按年份分别录入，不要跨年。</translation>
    </message>
    <message>
        <source>Enter the terms of the law</source>
        <translation>填入法定期限</translation>
    </message>
    <message>
        <source>Enter what is to be done, line by line.</source>
        <translation>请逐行填写材料和人工。</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误登已撤销</translation>
    </message>
    <message>
        <source>Entered. Parts: {count}</source>
        <translation>已填入 {count} 个部位。</translation>
    </message>
    <message>
        <source>Enters readings, corrects the last ones, takes readings over from lists.</source>
        <translation>录入读数，更正最近读数，从清单导入读数。</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Entries in the present books that are not in the backup: {count}, the first of {since}.</source>
        <translation>现有数据中有 {count} 条操作记录不在备份里，最早一条是 {since}。</translation>
    </message>
    <message>
        <source>Entries of the duty log</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>Entry of the duty log</source>
        <translation>值班日志条目</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设施设备</translation>
    </message>
    <message>
        <source>Equipment installed by the builder</source>
        <translation>设备安装</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
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
        <translation>删除个人信息</translation>
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
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Erased: {count}</source>
        <translation>已清除：{count}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>清除中</translation>
    </message>
    <message>
        <source>Erasing held back</source>
        <translation>暂缓清除个人信息</translation>
    </message>
    <message>
        <source>Erasing no longer held back</source>
        <translation>解除暂缓清除</translation>
    </message>
    <message>
        <source>Erasing what must not be kept any longer</source>
        <translation>清除到期的个人信息</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Escalate {number}</source>
        <translation>上报 {number}</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>上报…</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>上报给</translation>
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
        <translation>小区</translation>
    </message>
    <message>
        <source>Estate agent</source>
        <translation>中介</translation>
    </message>
    <message>
        <source>Estate founded</source>
        <translation>新建小区</translation>
    </message>
    <message>
        <source>Estate: {name}</source>
        <translation>小区：{name}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every answer can be found</source>
        <translation>知识库的每条答复都能查到</translation>
    </message>
    <message>
        <source>Every change is kept with its date and with who made it.</source>
        <translation>每次修改均留存日期和修改人。</translation>
    </message>
    <message>
        <source>Every day is closed</source>
        <translation>每天都已日结</translation>
    </message>
    <message>
        <source>Every dunning letter is logged as a contact</source>
        <translation>每封催缴函都有催缴记录</translation>
    </message>
    <message>
        <source>Every key is where the books say it is.</source>
        <translation>全部钥匙与登记相符。</translation>
    </message>
    <message>
        <source>Every key that is out has one holder</source>
        <translation>借出的钥匙各有一个借用人</translation>
    </message>
    <message>
        <source>Every role may again do what frontdesk was delivered with, at every counter at once.</source>
        <translation>各岗位权限将恢复为出厂设置，所有柜台立即生效。</translation>
    </message>
    <message>
        <source>Every row can be taken over.</source>
        <translation>所有行均可导入。</translation>
    </message>
    <message>
        <source>Every shift is reviewed.</source>
        <translation>各班日志均已审阅。</translation>
    </message>
    <message>
        <source>Every shift that is over has its handover</source>
        <translation>每个结束的班次都有一份交接记录</translation>
    </message>
    <message>
        <source>Every ticket can be found by its words</source>
        <translation>每张工单都能按内容查到</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有来访</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>Everything listed above was handed over, on paper and as files that machines read.</source>
        <translation>以上内容已全部以纸质及电子文件形式提供。</translation>
    </message>
    <message>
        <source>Everything ticked is paid.</source>
        <translation>勾选的账单全部结清。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全屋</translation>
    </message>
    <message>
        <source>Evidence of a claim; they go with the accounts.</source>
        <translation>债权凭据，随账目保存。</translation>
    </message>
    <message>
        <source>Excel could not work this out. Type what belongs here.</source>
        <translation>Excel 没能算出这一格。请填写实际内容。</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text and type it again.</source>
        <translation>Excel 已把它变成日期。请把该列设为文本格式后重新填写。</translation>
    </message>
    <message>
        <source>Excel has rounded this number. Format the column as text and type the number again.</source>
        <translation>Excel 已把号码四舍五入。请把该列设为文本格式后重新填写号码。</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>异常事项</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常清单</translation>
    </message>
    <message>
        <source>Exceptions: what went otherwise than the house rules want, told by the shifts themselves: a shift opened over one that was not handed over, a handover that is missing or disputed, cash that differs, a log not reviewed in time, what was added after the handover, a shift opened late or by somebody whom the roster does not have, what was promised of a ticket and not done when it fell due in the shift, sites that nobody was at on a round of the day. Choose the days and the kind above; Enter turns to the shift, F9 shows the list as a paper, Ctrl+E saves it.</source>
        <translation>异常清单：由各班次的记录自动得出，列出不合规定之处：未确认交接即开班、缺交接班、交接有异议、现金不符、逾期未审阅、交班后附记、迟开班、不在排班表上、当班期间工单承诺超时、当日装修漏巡。在上方选择日期和类型；回车查看班次，F9 预览打印，Ctrl+E 导出。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>预约 {time}</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>预计恢复时间</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expired {days} d ago</source>
        <translation>已过期 {days} 天</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the resident register</source>
        <translation>导出住户登记表</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Extend pass {number}</source>
        <translation>出入证 {number} 延期</translation>
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
        <translation>{number} 续借</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>续借…</translation>
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
        <translation>申请装修延期</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>装修延期获批</translation>
    </message>
    <message>
        <source>Extension of works</source>
        <translation>装修延期</translation>
    </message>
    <message>
        <source>Extension of works applied for</source>
        <translation>装修延期：申请</translation>
    </message>
    <message>
        <source>Extension of works approved</source>
        <translation>装修延期：批准</translation>
    </message>
    <message>
        <source>Extension of works rejected</source>
        <translation>装修延期：驳回</translation>
    </message>
    <message>
        <source>Extension of works withdrawn</source>
        <translation>装修延期：撤回</translation>
    </message>
    <message>
        <source>Extension of {number}</source>
        <translation>{number} 延期申请</translation>
    </message>
    <message>
        <source>Extension rejected</source>
        <translation>装修延期未获批</translation>
    </message>
    <message>
        <source>Extension withdrawn</source>
        <translation>撤回装修延期</translation>
    </message>
    <message>
        <source>Extension …</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Extension: decide …</source>
        <translation>审批延期…</translation>
    </message>
    <message>
        <source>Extensions of works</source>
        <translation>装修延期</translation>
    </message>
    <message>
        <source>Extensions stand where their steps lead</source>
        <translation>延期的状态与其步骤一致</translation>
    </message>
    <message>
        <source>Extensions, successions and completions are as noted</source>
        <translation>延期、变更和验收与审计记录一致</translation>
    </message>
    <message>
        <source>Extinguishers there, no fire unpermitted</source>
        <translation>配备灭火器，无违规动火</translation>
    </message>
    <message>
        <source>F2 sets the shifts up first.</source>
        <translation>请先按 F2 设置班次。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>公共设施</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施设备</translation>
    </message>
    <message>
        <source>Facts that can stand in a text: {facts}</source>
        <translation>文字中可用的项目：{facts}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>亲友</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Faults found on a site</source>
        <translation>装修巡查发现问题</translation>
    </message>
    <message>
        <source>Faults of {number} are settled</source>
        <translation>{number} 问题已处理</translation>
    </message>
    <message>
        <source>Faults put right</source>
        <translation>装修：缺陷整改完成</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Faulty rows</source>
        <translation>有误的行</translation>
    </message>
    <message>
        <source>Faulty rows of {name}</source>
        <translation>{name} 有误的行</translation>
    </message>
    <message>
        <source>Faulty rows: {count}</source>
        <translation>有误 {count} 行</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>外立面</translation>
    </message>
    <message>
        <source>Façade, windows, balconies kept</source>
        <translation>外立面、门窗、阳台保持原状</translation>
    </message>
    <message>
        <source>Fee for a pass, also for a lost one; 0: none is asked for</source>
        <translation>出入证工本费（补办同）；0 为不收</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Fee item added</source>
        <translation>新增收费项目</translation>
    </message>
    <message>
        <source>Fee item changed</source>
        <translation>修改收费项目</translation>
    </message>
    <message>
        <source>Fee item no longer used</source>
        <translation>停用收费项目</translation>
    </message>
    <message>
        <source>Fee item of pass deposits</source>
        <translation>出入证押金的收费项目</translation>
    </message>
    <message>
        <source>Fee item of pass fees</source>
        <translation>出入证工本费的收费项目</translation>
    </message>
    <message>
        <source>Fee item of the clean-up fee</source>
        <translation>垃圾清运费的收费项目</translation>
    </message>
    <message>
        <source>Fee item of the contractor&apos;s deposit</source>
        <translation>施工单位装修押金的收费项目</translation>
    </message>
    <message>
        <source>Fee item of the owner&apos;s deposit</source>
        <translation>业主装修押金的收费项目</translation>
    </message>
    <message>
        <source>Fee item of what is kept of deposits</source>
        <translation>押金扣款的收费项目</translation>
    </message>
    <message>
        <source>Fee item used again</source>
        <translation>恢复收费项目</translation>
    </message>
    <message>
        <source>Fee items and prices</source>
        <translation>收费项目与单价</translation>
    </message>
    <message>
        <source>Fee items are as noted in the audit chain</source>
        <translation>收费项目与审计链记录一致</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>删除附件</translation>
    </message>
    <message>
        <source>File saved elsewhere</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>File the case</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files attached: {count}</source>
        <translation>已添加文件：{count}</translation>
    </message>
    <message>
        <source>Files missing: {count}</source>
        <translation>缺附件：{count}</translation>
    </message>
    <message>
        <source>Files of renovations, without their workers</source>
        <translation>装修档案（不含施工人员信息）</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Fill in {label}.</source>
        <translation>请填写“{label}”。</translation>
    </message>
    <message>
        <source>Fill the roster</source>
        <translation>批量填入排班</translation>
    </message>
    <message>
        <source>Fill …</source>
        <translation>批量填入…</translation>
    </message>
    <message>
        <source>Filled in, not stored yet: Ctrl+S stores it.</source>
        <translation>已填入，尚未保存，按 Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: {text}</source>
        <translation>筛选：{text}</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最后通知</translation>
    </message>
    <message>
        <source>Final demand for payment</source>
        <translation>最后催缴函</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Final review due</source>
        <translation>待复审</translation>
    </message>
    <message>
        <source>Final review of permits</source>
        <translation>装修复审</translation>
    </message>
    <message>
        <source>Final review of {number}</source>
        <translation>复审 {number}</translation>
    </message>
    <message>
        <source>Final review …</source>
        <translation>复审…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find anything: type, or scan a code</source>
        <translation>查找：输入或扫码</translation>
    </message>
    <message>
        <source>Find: unit, name, initials, phone, plate, key tag, number, or scan  Ctrl+K</source>
        <translation>查找：房号、姓名、拼音首字母、电话、车牌、钥匙牌、单号，或扫码  Ctrl+K</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Fingerprint of the key: {fingerprint}</source>
        <translation>密钥指纹：{fingerprint}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish the stock-take</source>
        <translation>完成盘点</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>完成盘点…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Finished at: {at}</source>
        <translation>完成时间：{at}</translation>
    </message>
    <message>
        <source>Finished stock-takes say of every key what was found</source>
        <translation>已完成的盘点对每把钥匙均有结果</translation>
    </message>
    <message>
        <source>Finished: {work}</source>
        <translation>已完成：{work}</translation>
    </message>
    <message>
        <source>Fire and hot work</source>
        <translation>消防与动火</translation>
    </message>
    <message>
        <source>Fire from</source>
        <translation>动火开始</translation>
    </message>
    <message>
        <source>Fire until</source>
        <translation>动火结束</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>正式催缴</translation>
    </message>
    <message>
        <source>First</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>First feedback</source>
        <translation>首次反馈</translation>
    </message>
    <message>
        <source>First issued on {day}; this one replaces all before.</source>
        <translation>首次发证日期：{day}；本证换发后，原证作废。</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>初始读数</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>首张收据</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>First review due</source>
        <translation>待初审</translation>
    </message>
    <message>
        <source>First review of permits</source>
        <translation>装修初审</translation>
    </message>
    <message>
        <source>First review of {number}</source>
        <translation>初审 {number}</translation>
    </message>
    <message>
        <source>First review …</source>
        <translation>初审…</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>装修情况</translation>
    </message>
    <message>
        <source>Fitting-out, doors and windows</source>
        <translation>装修工程、门窗</translation>
    </message>
    <message>
        <source>Fixed per unit</source>
        <translation>每户定额</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the backup, best on another disk</source>
        <translation>选择存放备份的文件夹，最好在另一块磁盘上</translation>
    </message>
    <message>
        <source>Folders of the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Follow up …</source>
        <translation>回访…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Follow-up of {number}</source>
        <translation>回访 {number}</translation>
    </message>
    <message>
        <source>Follow-up record</source>
        <translation>回访记录</translation>
    </message>
    <message>
        <source>Follow-up register</source>
        <translation>回访登记表</translation>
    </message>
    <message>
        <source>Follow-up: {boxes}</source>
        <translation>回访：{boxes}</translation>
    </message>
    <message>
        <source>Follow-up: {number}</source>
        <translation>回访单：{number}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Follow-ups that found a fault have their slips</source>
        <translation>回访不满意的均有整改单</translation>
    </message>
    <message>
        <source>Follow-ups: what was done or answered comes here by itself, with the time that the rules give it. F7 notes what came of the call: satisfied closes the ticket; not satisfied opens it again and prints its rectification slip, which is served with Ctrl+M and shown again with Ctrl+Shift+M; who was not reached is asked again. Ctrl+Shift+Y closes what nobody can be asked after, with a reason. The field of states shows also what was made before. The manager draws the month&apos;s spot checks with Ctrl+Shift+D, at random and no ticket twice, and asks after them with Ctrl+Shift+F. F9 shows the record or the slip, Ctrl+E saves the list.</source>
        <translation>回访：完工或已答复的工单按规则时限自动列在这里。F7 记录回访结果：满意则关闭工单；不满意则重新打开并打印整改单，Ctrl+M 登记送达，Ctrl+Shift+M 再次查看；未联系上的稍后再访。无法回访的用 Ctrl+Shift+Y 写明原因后关闭。在状态栏还可以查看已做的回访。经理用 Ctrl+Shift+D 随机抽取本月抽查，同一工单不重复抽取，用 Ctrl+Shift+F 抽查回访。F9 预览记录或整改单，Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Followed up at</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>Followed up at: {at}</source>
        <translation>回访时间：{at}</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Followed up by: {name}</source>
        <translation>回访人：{name}</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans (SIL Open Font License). Icons: Lucide (ISC License).</source>
        <translation>字体：Noto Sans（SIL 开放字体许可）。图标：Lucide（ISC 许可）。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>For somebody who has died, close relatives may ask, for lawful interests of their own and unless the deceased arranged otherwise (art. 49).</source>
        <translation>自然人死亡的，其近亲属为自身的合法、正当利益，可依第四十九条提出；死者生前另有安排的除外。</translation>
    </message>
    <message>
        <source>For the office: {name}</source>
        <translation>经办人：{name}</translation>
    </message>
    <message>
        <source>For the same unit {number} is under way. Withdraw one of them.</source>
        <translation>同一房屋另有 {number} 正在办理，请撤回其中一件。</translation>
    </message>
    <message>
        <source>For vacant units alone</source>
        <translation>仅适用于空置房</translation>
    </message>
    <message>
        <source>For {unit} there is {number} already: go on with that.</source>
        <translation>{unit} 已有 {number}，请接着办理那一份。</translation>
    </message>
    <message>
        <source>Foreign permanent resident card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Former residents: {count}</source>
        <translation>历史住户 {count} 人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Found at the door</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>Found it? Please hand it in at: {office}</source>
        <translation>拾到请交回：{office}</translation>
    </message>
    <message>
        <source>Found on the site</source>
        <translation>巡查情况</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>Found out …</source>
        <translation>调查结果…</translation>
    </message>
    <message>
        <source>Foundations and main structure</source>
        <translation>地基基础和主体结构</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>有效投诉</translation>
    </message>
    <message>
        <source>Founded complaints that are handled, at least</source>
        <translation>有效投诉处理率，不低于</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>温馨提醒</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>From completion to re-inspection</source>
        <translation>竣工验收到复验的观察期</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From income to money</source>
        <translation>收入与实收款核对</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>开始月份</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>即日起</translation>
    </message>
    <message>
        <source>From prepayment and deposits</source>
        <translation>预存及押金抵扣</translation>
    </message>
    <message>
        <source>From today on {plate} no longer belongs to this unit.</source>
        <translation>自今日起，{plate} 不再登记在本房屋名下。</translation>
    </message>
    <message>
        <source>From {amount} yuan</source>
        <translation>不低于 {amount} 元</translation>
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
        <translation>自 {day} 起，业主为 {names}。</translation>
    </message>
    <message>
        <source>From {day} on the unit is let to {names}.</source>
        <translation>自 {day} 起，出租给 {names}。</translation>
    </message>
    <message>
        <source>From {day} on, personal data is erased as the rules ask: {what}.</source>
        <translation>自 {day} 起，将按保留期限清除个人信息：{what}。</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>时间：{first} 至 {last}</translation>
    </message>
    <message>
        <source>From {time}: {words}</source>
        <translation>{time} 起：{words}</translation>
    </message>
    <message>
        <source>Full identity number looked at</source>
        <translation>查看完整证件号码</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>增加把数</translation>
    </message>
    <message>
        <source>Further down (mm)</source>
        <translation>向下移（毫米）</translation>
    </message>
    <message>
        <source>Further report</source>
        <translation>再次反映</translation>
    </message>
    <message>
        <source>Further reports of tickets are as noted</source>
        <translation>工单的重复反映与记录一致</translation>
    </message>
    <message>
        <source>Further right (mm)</source>
        <translation>向右移（毫米）</translation>
    </message>
    <message>
        <source>GB18030 (simplified Chinese)</source>
        <translation>GB18030（简体中文）</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Gas and heating</source>
        <translation>燃气、暖气</translation>
    </message>
    <message>
        <source>Gas and heating as permitted</source>
        <translation>燃气、供暖按许可施工</translation>
    </message>
    <message>
        <source>Gas off</source>
        <translation>停气</translation>
    </message>
    <message>
        <source>Gas supplier</source>
        <translation>燃气公司</translation>
    </message>
    <message>
        <source>Gas supplier, planning authority …</source>
        <translation>燃气公司、规划部门…</translation>
    </message>
    <message>
        <source>Gas, heating, pipes and wires as permitted</source>
        <translation>燃气、暖气及管线按许可施工</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门岗</translation>
    </message>
    <message>
        <source>Gate: scan a pass, or type its number and Enter. Whoever it belongs to is seen with the photo, and in large whether they are let in, or why not: expired, wrong site, site stopped, works over, returned, lost. Choose the site that is asked for to have passes of others refused, or leave it open. The next scan takes the place of the last; nothing is kept of who came. F7 opens the pass. In every other room a scanned pass opens at once.</source>
        <translation>门岗：扫描出入证，或输入证号后回车。屏幕显示持证人照片，并以大字提示放行或不予放行的原因：已过期、非本工地、工地已停工、施工已结束、证件已交回或已挂失。选择要核对的工地后，其他工地的出入证不予放行；也可不选。下一次扫描替换上一次结果，不留存出入记录。F7 打开该出入证。在其他界面扫描出入证会直接打开。</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠与</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>授予/收回</translation>
    </message>
    <message>
        <source>Give the change back in cash.</source>
        <translation>请以现金找零。</translation>
    </message>
    <message>
        <source>Give up the works</source>
        <translation>终止装修</translation>
    </message>
    <message>
        <source>Give up the works …</source>
        <translation>终止装修…</translation>
    </message>
    <message>
        <source>Give {number} to somebody else</source>
        <translation>改派 {number}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>引用次数</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Given back {amount}</source>
        <translation>已退 {amount}</translation>
    </message>
    <message>
        <source>Given back {amount}, {number}: {reason}</source>
        <translation>退还 {amount}，{number}：{reason}</translation>
    </message>
    <message>
        <source>Given out by: {name}</source>
        <translation>发放经办：{name}</translation>
    </message>
    <message>
        <source>Given to {role}</source>
        <translation>授予{role}</translation>
    </message>
    <message>
        <source>Given up midway</source>
        <translation>中途终止</translation>
    </message>
    <message>
        <source>Gives rights to roles and takes them away.</source>
        <translation>授予或收回各岗位的权限。</translation>
    </message>
    <message>
        <source>Gives the final review, approves and rejects extensions.</source>
        <translation>装修复审，批准或驳回延期。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on to sign in</source>
        <translation>去登录</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Go over the whole books; fails when anything is wrong.</source>
        <translation>核查全部账目；发现问题时返回出错代码。</translation>
    </message>
    <message>
        <source>Go through every point: in order, or not.</source>
        <translation>请逐项填写：合格或不合格。</translation>
    </message>
    <message>
        <source>Go to a desk</source>
        <translation>切换功能区</translation>
    </message>
    <message>
        <source>Go to a room of the desk</source>
        <translation>转到本岗位的某一页</translation>
    </message>
    <message>
        <source>Goes back to the former owner</source>
        <translation>退还原业主</translation>
    </message>
    <message>
        <source>Goes back to the new owner, as both agreed in writing</source>
        <translation>按双方书面约定退还新业主</translation>
    </message>
    <message>
        <source>Goes off duty</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>改由</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Going over the books</source>
        <translation>正在核查账目</translation>
    </message>
    <message>
        <source>Going over the books in it</source>
        <translation>正在核对备份中的数据</translation>
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
        <translation>绿化</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Greeting when no name is known</source>
        <translation>姓名不详时的称呼</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Gross area {area} m²</source>
        <translation>建筑面积 {area} m²</translation>
    </message>
    <message>
        <source>Gross area, m²</source>
        <translation>建筑面积（m²）</translation>
    </message>
    <message>
        <source>Gross area: {area} m²</source>
        <translation>建筑面积：{area} m²</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code is mistyped. Compare it with the sheet.</source>
        <translation>恢复码第 {number} 组输入有误，请对照说明单。</translation>
    </message>
    <message>
        <source>Guard:</source>
        <translation>监护人：</translation>
    </message>
    <message>
        <source>Guardian&apos;s identity card and proof of guardianship</source>
        <translation>监护人身份证及监护关系证明</translation>
    </message>
    <message>
        <source>HEADING=FIELD</source>
        <translation>列名=字段</translation>
    </message>
    <message>
        <source>Had become {number}</source>
        <translation>曾转为 {number}</translation>
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
        <translation>退还</translation>
    </message>
    <message>
        <source>Hand back and print the form</source>
        <translation>退还并打印委托书</translation>
    </message>
    <message>
        <source>Hand back {tag}</source>
        <translation>退还 {tag}</translation>
    </message>
    <message>
        <source>Hand back …</source>
        <translation>退还…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交款</translation>
    </message>
    <message>
        <source>Hand in the application</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>交款…</translation>
    </message>
    <message>
        <source>Hand in: {document}.</source>
        <translation>请提交：{document}。</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Hand it over against the signed receipt, to nobody else.</source>
        <translation>仅限凭签收单交本人或其代理人，不得交他人。</translation>
    </message>
    <message>
        <source>Hand keys of {unit} to the owner</source>
        <translation>向业主交付 {unit} 的钥匙</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>提交交班</translation>
    </message>
    <message>
        <source>Hand over and print</source>
        <translation>交班并打印</translation>
    </message>
    <message>
        <source>Hand over for them</source>
        <translation>代为交班</translation>
    </message>
    <message>
        <source>Hand over for them …</source>
        <translation>代为交班…</translation>
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
        <translation>交付钥匙</translation>
    </message>
    <message>
        <source>Hand to the owner …</source>
        <translation>交付业主…</translation>
    </message>
    <message>
        <source>Hand-ins agree with their closed days</source>
        <translation>交款单与日结单一致</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Handed back at: {at}</source>
        <translation>退还时间：{at}</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>交款单号</translation>
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
        <translation>交班时间</translation>
    </message>
    <message>
        <source>Handed over at: {at}</source>
        <translation>交付时间：{at}</translation>
    </message>
    <message>
        <source>Handed over by: {name}</source>
        <translation>交班人：{name}</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation>当面送达</translation>
    </message>
    <message>
        <source>Handed over later, on {day}</source>
        <translation>{day} 交房，在本期之后</translation>
    </message>
    <message>
        <source>Handed over or posted</source>
        <translation>已送达或寄出</translation>
    </message>
    <message>
        <source>Handed to the owner</source>
        <translation>已交业主</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Handled by:</source>
        <translation>经办人：</translation>
    </message>
    <message>
        <source>Handled by: {name}</source>
        <translation>经办人：{name}</translation>
    </message>
    <message>
        <source>Handling rate</source>
        <translation>处理率</translation>
    </message>
    <message>
        <source>Handling rate = handled / founded complaints. Founded are the complaints reported in these days, less what was unfounded or cancelled; handled are those that were answered and are not open again, as they stand now.</source>
        <translation>处理率 = 已处理 ÷ 有效投诉。有效投诉为期内受理的投诉，不含不成立和已取消的；已处理指已答复且未重新打开的，按目前状态统计。</translation>
    </message>
    <message>
        <source>Handling rate by month</source>
        <translation>各月处理率</translation>
    </message>
    <message>
        <source>Handling rate by week</source>
        <translation>各周处理率</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Handover answered</source>
        <translation>交接班：接班确认</translation>
    </message>
    <message>
        <source>Handover by the developer</source>
        <translation>开发商交房</translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation>交房日期</translation>
    </message>
    <message>
        <source>Handover disputed</source>
        <translation>交接有异议</translation>
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
        <translation>交接班记录表</translation>
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
        <translation>交接记录列出了当时的未结事项</translation>
    </message>
    <message>
        <source>Hands residents a copy of their data, erases it on request or before its time, and keeps what an authority wants kept.</source>
        <translation>向业主、住户提供个人信息副本，按申请或提前删除，按机关要求保留。</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <translation>入柜</translation>
    </message>
    <message>
        <source>Hang them up</source>
        <translation>入柜</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Happened at, now if empty</source>
        <translation>发生时间（不填为现在）</translation>
    </message>
    <message>
        <source>Has a pass</source>
        <translation>已办证</translation>
    </message>
    <message>
        <source>Has an identity number shown in full; each time is noted.</source>
        <translation>查看完整证件号码，每次均留痕。</translation>
    </message>
    <message>
        <source>Has no pass</source>
        <translation>未办证</translation>
    </message>
    <message>
        <source>Has pass {number} for {unit} until {day}.</source>
        <translation>持有 {unit} 的出入证 {number}，有效期至 {day}。</translation>
    </message>
    <message>
        <source>Have an electrician with a card put the wires in order, and close what leaks.</source>
        <translation>由持证电工整改线路，渗漏处立即封堵。</translation>
    </message>
    <message>
        <source>Have it looked into …</source>
        <translation>安排调查…</translation>
    </message>
    <message>
        <source>Have {number} looked into</source>
        <translation>安排调查 {number}</translation>
    </message>
    <message>
        <source>Headings again</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>暖气</translation>
    </message>
    <message>
        <source>Heating and cooling system</source>
        <translation>供热与供冷系统</translation>
    </message>
    <message>
        <source>Heating off</source>
        <translation>停暖</translation>
    </message>
    <message>
        <source>Heavier load on a floor</source>
        <translation>增加楼面荷载</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>在押</translation>
    </message>
    <message>
        <source>Held after it</source>
        <translation>在押余额</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Held {amount}</source>
        <translation>在押 {amount}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this desk</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在柜/共</translation>
    </message>
    <message>
        <source>Here each unit has its file: who lives there, how they are reached, what changed.
Ctrl+I imports the register that you have in Excel; F3 adds a single unit.</source>
        <translation>业主档案：一户一档，住着谁、怎么联系、有过哪些变更。
按 Ctrl+I 导入已有的 Excel 登记表；按 F3 逐户新增。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>登记暂缓</translation>
    </message>
    <message>
        <source>Hold of erasing</source>
        <translation>暂缓清除</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Holds on erasing are as noted</source>
        <translation>暂缓清除与审计记录一致</translation>
    </message>
    <message>
        <source>Holidays are not announced yet</source>
        <translation>节假日安排尚未公布</translation>
    </message>
    <message>
        <source>Hong Kong and Macao travel permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Hong Kong, Macao and Taiwan residence permit</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>挂钩号</translation>
    </message>
    <message>
        <source>Hook you stand before</source>
        <translation>当前挂钩号</translation>
    </message>
    <message>
        <source>Hook {hook}</source>
        <translation>挂钩 {hook}</translation>
    </message>
    <message>
        <source>Host&apos;s signature:</source>
        <translation>被访人签名：</translation>
    </message>
    <message>
        <source>Hot work</source>
        <translation>动火作业</translation>
    </message>
    <message>
        <source>Hot work allowed</source>
        <translation>已批准动火</translation>
    </message>
    <message>
        <source>Hot work cancelled</source>
        <translation>动火作业取消</translation>
    </message>
    <message>
        <source>Hot work checked</source>
        <translation>动火后已检查</translation>
    </message>
    <message>
        <source>Hot work closed</source>
        <translation>动火作业：结束</translation>
    </message>
    <message>
        <source>Hot work going on</source>
        <translation>动火中</translation>
    </message>
    <message>
        <source>Hot work in {unit}</source>
        <translation>{unit} 动火作业</translation>
    </message>
    <message>
        <source>Hot work to be checked</source>
        <translation>动火后待检查</translation>
    </message>
    <message>
        <source>Hot work {number} is to be looked after and closed.</source>
        <translation>动火作业 {number} 尚待作业后检查并关闭。</translation>
    </message>
    <message>
        <source>Hot work …</source>
        <translation>动火作业…</translation>
    </message>
    <message>
        <source>Hot-work permit</source>
        <translation>动火作业证</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Hours for works</source>
        <translation>施工时间</translation>
    </message>
    <message>
        <source>Hours for works, as permits and agreements say them</source>
        <translation>装修施工时间（许可证和协议上的写法）</translation>
    </message>
    <message>
        <source>Hours for works: {hours}</source>
        <translation>施工时间：{hours}</translation>
    </message>
    <message>
        <source>Household&apos;s signature:</source>
        <translation>住户签字：</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Housing authority</source>
        <translation>住建部门</translation>
    </message>
    <message>
        <source>How</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>How it was lost</source>
        <translation>遗失经过</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>How long a locked-out operator waits</source>
        <translation>操作员锁定时长</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>How to restore:</source>
        <translation>恢复步骤：</translation>
    </message>
    <message>
        <source>Hung on its own hook</source>
        <translation>挂回原位</translation>
    </message>
    <message>
        <source>I apply for the works above and have been told what is forbidden or needs the consent of others (Measures for the Administration of Interior Decoration of Dwellings, Decree 110 of 2002, articles 5 to 8 and 15).</source>
        <translation>本人申请进行上述装修施工，已被告知《住宅室内装饰装修管理办法》（2002 年建设部令第 110 号）第五至八条、第十五条规定的禁止行为和须经批准的事项。</translation>
    </message>
    <message>
        <source>I have received letter {number} of {date}.</source>
        <translation>本人已收到{date}的 {number} 号函件。</translation>
    </message>
    <message>
        <source>I have received the payment notice of {date}.</source>
        <translation>本人已收到 {date} 的缴费通知单。</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID number of the co-owner</source>
        <translation>共有人证件号码</translation>
    </message>
    <message>
        <source>ID or staff card</source>
        <translation>证件号/工牌</translation>
    </message>
    <message>
        <source>ID: {number}</source>
        <translation>证件：{number}</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Identity number looked at</source>
        <translation>查看证件号码</translation>
    </message>
    <message>
        <source>If both this sheet and the passphrase are lost, nobody can open the encrypted backups, not even the maker of the program. If others have seen it, set a new passphrase and print a new sheet.</source>
        <translation>本说明单与加密口令若都遗失，任何人（包括软件开发者）都无法打开已加密的备份。若被他人看到，请设置新口令并打印新说明单。</translation>
    </message>
    <message>
        <source>If it is lost, we tell the resident at once and have the lock changed at our cost.</source>
        <translation>如有遗失，我处立即告知委托人，并承担更换锁具的费用。</translation>
    </message>
    <message>
        <source>If it is not</source>
        <translation>逾期后果</translation>
    </message>
    <message>
        <source>If it is not put right by then, works are stopped and it is dealt with as a breach of the agreement; what it costs is deducted from the deposits.</source>
        <translation>逾期未整改的，责令停工，按违反装修管理服务协议处理，所需费用从装修押金中扣除。</translation>
    </message>
    <message>
        <source>If it is not put right by then, works are stopped, it is reported to the authority (Measures, article 17), and what it costs is deducted from the deposits.</source>
        <translation>逾期未整改的，责令停工，依《办法》第十七条报告有关部门处理，所需费用从装修押金中扣除。</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>异议与说明</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If anything looks wrong to you, or you cannot pay just now, please call us: we will check it together and find a way.</source>
        <translation>　　如您已经缴纳，请不必理会本函。如您对费用有疑问，或者暂时有困难，请与我们联系，我们将为您核对并一起商量解决办法。</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If you dispute a sum, please bring your receipts and we will check them with you; if you cannot pay all at once, please agree with us on how you will.</source>
        <translation>　　如您已经缴纳，请不必理会本函。如您对金额有异议，请携带缴费凭证与我们核对；如一次缴清确有困难，请与我们商定缴纳办法。</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, please tell us and we will check it together.</source>
        <translation>　　如您已缴纳，请忽略本通知；如对费用有疑问，请与我们联系，我们将与您一同核对。</translation>
    </message>
    <message>
        <source>Illness, family, training …</source>
        <translation>病假、家事、培训……</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a register from Excel</source>
        <translation>从 Excel 导入住户登记表</translation>
    </message>
    <message>
        <source>Import of keys undone</source>
        <translation>撤销钥匙导入</translation>
    </message>
    <message>
        <source>Import of readings undone</source>
        <translation>撤销读数导入</translation>
    </message>
    <message>
        <source>Import of residents undone</source>
        <translation>撤销住户导入</translation>
    </message>
    <message>
        <source>Import of tickets undone</source>
        <translation>撤销工单导入</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>导入登记表</translation>
    </message>
    <message>
        <source>Import register…</source>
        <translation>导入登记表…</translation>
    </message>
    <message>
        <source>Import {number} has been undone already.</source>
        <translation>第 {number} 次导入已经撤销过了。</translation>
    </message>
    <message>
        <source>Import {number} is undone.</source>
        <translation>第 {number} 次导入已撤销。</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Important or urgent</source>
        <translation>重要或紧急</translation>
    </message>
    <message>
        <source>Imported. Added: {added}, changed: {changed}.</source>
        <translation>导入完成：新增 {added}，变更 {changed}。</translation>
    </message>
    <message>
        <source>Importing the register</source>
        <translation>正在导入登记表</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Imports of the resident register</source>
        <translation>业主登记表的导入记录</translation>
    </message>
    <message>
        <source>In an emergency a worker is at the door within</source>
        <translation>紧急报修到场时限</translation>
    </message>
    <message>
        <source>In an emergency call: {phone}</source>
        <translation>紧急联系电话：{phone}</translation>
    </message>
    <message>
        <source>In an emergency, why nobody on duty</source>
        <translation>紧急报修派给不当班人员的原因</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>托管中</translation>
    </message>
    <message>
        <source>In figures:</source>
        <translation>小写：</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>换回</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark is not closed. Correct it, or save the register as .xlsx.</source>
        <translation>第 {row} 行的引号没有成对。请改正，或把登记表另存为 .xlsx。</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>登记状态</translation>
    </message>
    <message>
        <source>In the cabinet</source>
        <translation>在柜</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>In the register of workers</source>
        <translation>施工人员档案</translation>
    </message>
    <message>
        <source>In the resident&apos;s words</source>
        <translation>住户说明</translation>
    </message>
    <message>
        <source>In these days</source>
        <translation>所选日期内</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>In time is judged by what was promised when it was promised, whatever the rules say since.</source>
        <translation>是否及时按承诺当时的时限判定，其后规则调整不影响。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>In {unit}</source>
        <translation>单位：{unit}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>突发事件：修改</translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>登记突发事件</translation>
    </message>
    <message>
        <source>Incident ended</source>
        <translation>突发事件：结束</translation>
    </message>
    <message>
        <source>Incident over</source>
        <translation>突发事件结束</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Incidents: what touches a whole building or the estate, such as water off or a lift stopped. F3 declares one, or announces one that is to come, and writes the sentence that callers are told; it stands wherever a caller is found: in forms, in the unit file, in the finder. F2 says anew how long it lasts, F7 ends it. One that lasts longer than expected is counted on the tab until somebody does either. Ctrl+E saves the list.</source>
        <translation>突发事件：影响整栋楼或全小区的情况，如停水停电、电梯停运。F3 登记或预告一项，并写好对来电来访者的告知内容；凡查到受影响的住户，登记表、业主档案和查找框中都会显示该内容。F2 修改预计恢复时间，F7 登记恢复。超过预计时间的计入标签数字，直到有人处理。Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Income by fee item</source>
        <translation>各收费项目收入</translation>
    </message>
    <message>
        <source>Income of a fee item is what settled its charges in these days: prepayment when it is used, deposits when they are deducted from. Deposits held are owed back and no income.</source>
        <translation>收费项目收入为所选日期内核销其账单的金额：预存款在抵扣时、押金在扣款时计为收入。在押押金应予退还，不是收入。</translation>
    </message>
    <message>
        <source>Income of fee items</source>
        <translation>收费项目收入</translation>
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
        <translation>家有婴幼儿</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>继承</translation>
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
        <translation>验收时间</translation>
    </message>
    <message>
        <source>Inspected at: {at}</source>
        <translation>验收时间：{at}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>巡查记录</translation>
    </message>
    <message>
        <source>Inspection and breach</source>
        <translation>巡查与违约责任</translation>
    </message>
    <message>
        <source>Inspection record of a renovation site</source>
        <translation>装修工地巡查记录表</translation>
    </message>
    <message>
        <source>Inspection refused</source>
        <translation>拒绝巡查</translation>
    </message>
    <message>
        <source>Inspection result</source>
        <translation>巡查结果</translation>
    </message>
    <message>
        <source>Inspection: {number}</source>
        <translation>巡查记录：{number}</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡查记录</translation>
    </message>
    <message>
        <source>Inspections are as noted in the audit chain</source>
        <translation>巡查记录与审计链一致</translation>
    </message>
    <message>
        <source>Inspections of finished works</source>
        <translation>装修竣工验收</translation>
    </message>
    <message>
        <source>Inspections say what they found</source>
        <translation>巡查记录前后一致</translation>
    </message>
    <message>
        <source>Inspections: {count}</source>
        <translation>巡查次数：{count}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Inspector:</source>
        <translation>检查人：</translation>
    </message>
    <message>
        <source>Inspector: {name}</source>
        <translation>验收人：{name}</translation>
    </message>
    <message>
        <source>Inspectors of the office are let in; what they find to be against the rules is stopped and put right.</source>
        <translation>配合物业现场巡查；发现违规行为须立即停止并整改。</translation>
    </message>
    <message>
        <source>Install frontdesk on a sound computer and start it.</source>
        <translation>在正常的电脑上安装 frontdesk 并启动。</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装工</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>上级通知</translation>
    </message>
    <message>
        <source>Interior area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>Interior area, m²</source>
        <translation>套内面积（m²）</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>调查中</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Is the household&apos;s</source>
        <translation>与住户关系</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发证</translation>
    </message>
    <message>
        <source>Issue the permit</source>
        <translation>发放许可证</translation>
    </message>
    <message>
        <source>Issue the permit {number}</source>
        <translation>发放许可证 {number}</translation>
    </message>
    <message>
        <source>Issue the permit …</source>
        <translation>发放许可证…</translation>
    </message>
    <message>
        <source>Issued (no. of times)</source>
        <translation>签发次数</translation>
    </message>
    <message>
        <source>Issued anew: {count}</source>
        <translation>换发 {count}</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>开具时间</translation>
    </message>
    <message>
        <source>Issued by (seal):</source>
        <translation>通知单位（盖章）：</translation>
    </message>
    <message>
        <source>Issued permits are kept as they were</source>
        <translation>已发的装修许可证均按原样留存</translation>
    </message>
    <message>
        <source>It bounced</source>
        <translation>确认退票</translation>
    </message>
    <message>
        <source>It does not hold any more.</source>
        <translation>已终止。</translation>
    </message>
    <message>
        <source>It had been finished before it could be stopped. F5 shows the latest state.</source>
        <translation>中止之前已经完成，按 F5 查看最新情况。</translation>
    </message>
    <message>
        <source>It had rolled over</source>
        <translation>表盘曾归零</translation>
    </message>
    <message>
        <source>It hangs on that hook from now on</source>
        <translation>改挂钩号</translation>
    </message>
    <message>
        <source>It hangs where the work is done. Outside these hours, or without the guard, nothing burns.</source>
        <translation>本证悬挂于动火地点。不在上述时间内或监护人不在场，不得动火。</translation>
    </message>
    <message>
        <source>It holds every receipt, up to {last}.</source>
        <translation>其中收据齐全，最后一张为 {last}。</translation>
    </message>
    <message>
        <source>It is a firm with a licence</source>
        <translation>持有营业执照的单位</translation>
    </message>
    <message>
        <source>It is disputed, or nobody took it over: say what came of it.</source>
        <translation>该班次有异议或无人接班，请写明处理情况。</translation>
    </message>
    <message>
        <source>It is kept. No rule erases it until then.</source>
        <translation>已登记，到期前不会清除。</translation>
    </message>
    <message>
        <source>It is lent only as agreed above; each time is written down, with who took it and when it came back.</source>
        <translation>仅按上述约定借出；每次借出均登记借用人、借出与归还时间。</translation>
    </message>
    <message>
        <source>It is not clear whether this is one name or two. Leave the space out, or put 、 for it.</source>
        <translation>看不出这是一个姓名还是两个。请去掉中间的空格，或用“、”隔开。</translation>
    </message>
    <message>
        <source>It is not clear which fee item this is. Head one column Fee item.</source>
        <translation>不能确定是哪个收费项目。请增加“收费项目”列。</translation>
    </message>
    <message>
        <source>It is not clear which plate stands on which space. Give each a row of its own.</source>
        <translation>看不出哪个车牌对应哪个车位。请每辆车单独一行。</translation>
    </message>
    <message>
        <source>It is noted, and holds from its day on.</source>
        <translation>已记录，自生效日起适用。</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>It is over …</source>
        <translation>已恢复…</translation>
    </message>
    <message>
        <source>It is valid from {day}, once the permit is issued.</source>
        <translation>许可证发放后自 {day} 起有效。</translation>
    </message>
    <message>
        <source>It replaces {number}: {state}.</source>
        <translation>将取代 {number}（{state}）。</translation>
    </message>
    <message>
        <source>It should not be in anybody&apos;s hands. Keep the card and tell the counter.</source>
        <translation>该证不应在外使用，请收缴并通知前台。</translation>
    </message>
    <message>
        <source>It was attached before.</source>
        <translation>该文件之前已添加。</translation>
    </message>
    <message>
        <source>It was done before it was reported, or before somebody came.</source>
        <translation>早于报修时间或到场时间，请核对。</translation>
    </message>
    <message>
        <source>It was reported lost. Keep the card and tell the counter.</source>
        <translation>该证已挂失，请收缴并通知前台。</translation>
    </message>
    <message>
        <source>It was reported lost; {number} stands for it. Keep the card.</source>
        <translation>该证已挂失并补办 {number}，请收缴此证。</translation>
    </message>
    <message>
        <source>It was there after all</source>
        <translation>实际在柜</translation>
    </message>
    <message>
        <source>It was valid until {day}. Have it extended or handed in.</source>
        <translation>有效期至 {day}，请办理延期或交回。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Item, or its pinyin</source>
        <translation>项目名称或拼音</translation>
    </message>
    <message>
        <source>Its last receipt is {last}. Receipts issued later, to be entered again: {count}</source>
        <translation>其中最后一张收据为 {last}，此后开具、需补录的收据：{count} 张</translation>
    </message>
    <message>
        <source>Its last receipt is {last}; enter later ones again.</source>
        <translation>其中最后一张收据为 {last}，此后开具的收据需补录。</translation>
    </message>
    <message>
        <source>Its loans</source>
        <translation>借用记录</translation>
    </message>
    <message>
        <source>Its rectification slip is printed.</source>
        <translation>保存后打印整改单。</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>并入原单</translation>
    </message>
    <message>
        <source>Keep and print the notice</source>
        <translation>扣款并打印通知单</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Keep of a deposit what mending costs first.</source>
        <translation>请先从押金中扣除维修费用。</translation>
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
        <translation>钥匙柜管理</translation>
    </message>
    <message>
        <source>Keep the known answers</source>
        <translation>维护知识库</translation>
    </message>
    <message>
        <source>Keep the operators</source>
        <translation>操作员管理</translation>
    </message>
    <message>
        <source>Keep the rest as prepayment</source>
        <translation>余款转预存</translation>
    </message>
    <message>
        <source>Keep the roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Keep the unit files</source>
        <translation>维护业主档案</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe, away from the computer and from the backups, and never take a photo of it.</source>
        <translation>请将本说明单存放在保险柜中，与电脑和备份分开保管，切勿拍照。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>扣款金额</translation>
    </message>
    <message>
        <source>Kept and given back</source>
        <translation>扣款与退还</translation>
    </message>
    <message>
        <source>Kept at:</source>
        <translation>保管地点：</translation>
    </message>
    <message>
        <source>Kept for (months)</source>
        <translation>保留期限（月）</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>暂缓清除</translation>
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
        <translation>入柜日期</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>托管至</translation>
    </message>
    <message>
        <source>Kept with the accounts that it is about, as evidence of the claim, and never altered.</source>
        <translation>作为债权凭据随账目保存，不得更改。</translation>
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
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Key cabinet</source>
        <translation>钥匙柜</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>修改钥匙资料</translation>
    </message>
    <message>
        <source>Key custodies erased in their time</source>
        <translation>到期清除：托管钥匙</translation>
    </message>
    <message>
        <source>Key custody form</source>
        <translation>钥匙托管委托书</translation>
    </message>
    <message>
        <source>Key given back from custody</source>
        <translation>托管钥匙归还</translation>
    </message>
    <message>
        <source>Key hand-over slip</source>
        <translation>钥匙交接签收单</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <translation>移交钥匙</translation>
    </message>
    <message>
        <source>Key hung up</source>
        <translation>钥匙入柜</translation>
    </message>
    <message>
        <source>Key in custody</source>
        <translation>托管钥匙</translation>
    </message>
    <message>
        <source>Key in custody given back</source>
        <translation>归还托管钥匙</translation>
    </message>
    <message>
        <source>Key kept too long</source>
        <translation>钥匙托管逾期</translation>
    </message>
    <message>
        <source>Key labels</source>
        <translation>钥匙标签</translation>
    </message>
    <message>
        <source>Key left in custody</source>
        <translation>托管钥匙</translation>
    </message>
    <message>
        <source>Key lent</source>
        <translation>借出钥匙</translation>
    </message>
    <message>
        <source>Key lists taken over</source>
        <translation>已导入的钥匙清单</translation>
    </message>
    <message>
        <source>Key loan extended</source>
        <translation>钥匙续借</translation>
    </message>
    <message>
        <source>Key loan slip</source>
        <translation>钥匙借用单</translation>
    </message>
    <message>
        <source>Key loan undone</source>
        <translation>撤销借用</translation>
    </message>
    <message>
        <source>Key loans</source>
        <translation>钥匙借用</translation>
    </message>
    <message>
        <source>Key loans erased in their time</source>
        <translation>到期清除：钥匙借用</translation>
    </message>
    <message>
        <source>Key loss report</source>
        <translation>钥匙遗失报告单</translation>
    </message>
    <message>
        <source>Key lost</source>
        <translation>钥匙挂失</translation>
    </message>
    <message>
        <source>Key of backups</source>
        <translation>备份密钥</translation>
    </message>
    <message>
        <source>Key of the identity numbers</source>
        <translation>证件号码密钥</translation>
    </message>
    <message>
        <source>Key out</source>
        <translation>钥匙借出未还</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>钥匙借用登记表</translation>
    </message>
    <message>
        <source>Key reported lost</source>
        <translation>钥匙报失</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>注销钥匙</translation>
    </message>
    <message>
        <source>Key returned</source>
        <translation>归还钥匙</translation>
    </message>
    <message>
        <source>Key taken into custody</source>
        <translation>钥匙托管</translation>
    </message>
    <message>
        <source>Key {tag} has been worked with since. The import can&apos;t be undone any more.</source>
        <translation>钥匙 {tag} 在导入后已有业务，导入不能再撤销。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Keys and loans</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Keys are counted here. F3 begins a stock-take.</source>
        <translation>在这里盘点钥匙。按 F3 开始盘点。</translation>
    </message>
    <message>
        <source>Keys are counted on this day of the month</source>
        <translation>每月钥匙盘点日</translation>
    </message>
    <message>
        <source>Keys are listed as of today. Leave out the days.</source>
        <translation>钥匙清单以今天为准，请不要填写日期。</translation>
    </message>
    <message>
        <source>Keys are lost as long as their loss is not dealt with</source>
        <translation>挂失未处理的钥匙才记为遗失</translation>
    </message>
    <message>
        <source>Keys by the books</source>
        <translation>钥匙账面数</translation>
    </message>
    <message>
        <source>Keys came where they are by allowed steps</source>
        <translation>钥匙的去向均经规定步骤</translation>
    </message>
    <message>
        <source>Keys counted</source>
        <translation>钥匙盘点</translation>
    </message>
    <message>
        <source>Keys counted by:</source>
        <translation>盘点人：</translation>
    </message>
    <message>
        <source>Keys handed over for good</source>
        <translation>移交的钥匙</translation>
    </message>
    <message>
        <source>Keys handed to owners</source>
        <translation>钥匙交付</translation>
    </message>
    <message>
        <source>Keys handed to the owner</source>
        <translation>钥匙交付业主</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>导入钥匙清单</translation>
    </message>
    <message>
        <source>Keys in custody</source>
        <translation>钥匙托管登记</translation>
    </message>
    <message>
        <source>Keys in the cabinet, counted</source>
        <translation>柜内钥匙清点数</translation>
    </message>
    <message>
        <source>Keys left at the counter</source>
        <translation>托管的钥匙</translation>
    </message>
    <message>
        <source>Keys lent</source>
        <translation>钥匙借出</translation>
    </message>
    <message>
        <source>Keys out</source>
        <translation>借出钥匙</translation>
    </message>
    <message>
        <source>Keys past due</source>
        <translation>逾期未还钥匙清单</translation>
    </message>
    <message>
        <source>Keys past due are listed as of now. Leave out the days.</source>
        <translation>逾期清单以现在为准，请不要填写日期。</translation>
    </message>
    <message>
        <source>Keys returned</source>
        <translation>钥匙归还</translation>
    </message>
    <message>
        <source>Keys that are out come back: {codes}.</source>
        <translation>借出的钥匙尚未归还：{codes}。</translation>
    </message>
    <message>
        <source>Keys that were in custody</source>
        <translation>已结束的钥匙托管</translation>
    </message>
    <message>
        <source>Keys: should be {should_be}, in the cabinet {in_cabinet}, out {out}, lost {lost}</source>
        <translation>钥匙：应有 {should_be}，在柜 {in_cabinet}，借出 {out}，挂失 {lost}</translation>
    </message>
    <message>
        <source>Keys: what hangs in the cabinet. A tag never says which unit its key opens. F7 or Enter lends the chosen key or takes it back, Ctrl+H shows its loans. Supervisors hang up new keys with F3, change them with F2, add copies and retire them; F8 hands the keys of a unit to its owner for good, with a slip to sign. Ctrl+P saves labels with the codes of the chosen keys, to be put into their tags, Ctrl+E the list. Ctrl+I takes over the list of keys that was kept so far, Ctrl+Shift+I shows the lists taken over and undoes one, until somebody has worked with its keys.</source>
        <translation>钥匙：钥匙柜里有什么。牌号不反映房号。F7 或回车借出所选钥匙或办理归还，Ctrl+H 查看其借用记录。主管按 F3 添加钥匙，F2 修改，还可增加把数或停用；F8 把房屋钥匙交付业主并打印签收单。Ctrl+P 导出所选钥匙的扫码标签，剪下放入钥匙牌；Ctrl+E 导出列表。Ctrl+I 导入原有的钥匙清单，Ctrl+Shift+I 查看已导入的清单并可撤销，直到其中的钥匙有了业务。</translation>
    </message>
    <message>
        <source>Keys: {count}</source>
        <translation>钥匙合计：{count} 把</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人身份</translation>
    </message>
    <message>
        <source>Kind of deposit</source>
        <translation>押金项目</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>单据种类</translation>
    </message>
    <message>
        <source>Kind of shift</source>
        <translation>班次设置</translation>
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
        <translation>类型：{kind}</translation>
    </message>
    <message>
        <source>Kitchen, lift hall …</source>
        <translation>厨房、电梯厅…</translation>
    </message>
    <message>
        <source>Known answer</source>
        <translation>知识库答复</translation>
    </message>
    <message>
        <source>Known answers</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Known answers are as noted</source>
        <translation>知识库答案与记录一致</translation>
    </message>
    <message>
        <source>Known answers are listed as of today. Leave out the days.</source>
        <translation>知识库按今天的状态列出，请不要填写日期。</translation>
    </message>
    <message>
        <source>Known answers: Enter takes one, Tab passes by</source>
        <translation>知识库（回车采用，Tab 跳过）</translation>
    </message>
    <message>
        <source>L</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Labels: {count}. Cut them out and put each into its tag.</source>
        <translation>标签 {count} 张，剪下后分别放入钥匙牌。</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工费</translation>
    </message>
    <message>
        <source>Land share</source>
        <translation>土地分摊面积</translation>
    </message>
    <message>
        <source>Land share, m²</source>
        <translation>土地分摊面积（m²）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次</translation>
    </message>
    <message>
        <source>Last backup {age}</source>
        <translation>最近备份：{age}</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近催缴</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后执行日</translation>
    </message>
    <message>
        <source>Last day applied for: {day}</source>
        <translation>申请延至：{day}</translation>
    </message>
    <message>
        <source>Last day so far: {day}</source>
        <translation>原截止日期：{day}</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最后一条记录</translation>
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
        <translation>上次缴费 {day} {amount}</translation>
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
        <translation>上期读数</translation>
    </message>
    <message>
        <source>Last reading of the old meter</source>
        <translation>旧表的末次读数</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>末张收据</translation>
    </message>
    <message>
        <source>Last receipt on paper, if later</source>
        <translation>纸质末张收据号（如更晚）</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>最后一个班次</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Late and open</source>
        <translation>超时未办</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Late fee a day</source>
        <translation>违约金日费率</translation>
    </message>
    <message>
        <source>Late fees (outside the rate)</source>
        <translation>违约金（不计入收缴率）</translation>
    </message>
    <message>
        <source>Late fees are charged, as the contract says</source>
        <translation>按合同约定收取违约金</translation>
    </message>
    <message>
        <source>Late fees charged</source>
        <translation>计收违约金</translation>
    </message>
    <message>
        <source>Late fees not charged yet</source>
        <translation>尚未计收的违约金</translation>
    </message>
    <message>
        <source>Late fees received</source>
        <translation>已收违约金</translation>
    </message>
    <message>
        <source>Late fees stand on their charges, below their cap</source>
        <translation>违约金与所属应收款对应且未超上限</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>中班</translation>
    </message>
    <message>
        <source>Latest scans</source>
        <translation>最近扫描</translation>
    </message>
    <message>
        <source>Latest stock-take</source>
        <translation>最近一次盘点</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>渗漏</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Lease begun</source>
        <translation>登记租赁</translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation>租约终止</translation>
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
        <translation>离岗</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>应离时间</translation>
    </message>
    <message>
        <source>Leaves by: {time}</source>
        <translation>应离时间：{time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Left alone: {count}</source>
        <translation>不变 {count}</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Left at:</source>
        <translation>离开时间：</translation>
    </message>
    <message>
        <source>Left at: {at}</source>
        <translation>交存时间：{at}</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Left by: {name}</source>
        <translation>委托人：{name}</translation>
    </message>
    <message>
        <source>Left earlier</source>
        <translation>补记离开</translation>
    </message>
    <message>
        <source>Left earlier …</source>
        <translation>补记离开…</translation>
    </message>
    <message>
        <source>Left for</source>
        <translation>托管用途</translation>
    </message>
    <message>
        <source>Left here by</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>交存日期</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未出账</translation>
    </message>
    <message>
        <source>Left out, having got one in this tone today: {count}.</source>
        <translation>今天已出过相同语气的催缴函而略过的单元：{count} 个。</translation>
    </message>
    <message>
        <source>Left out: {count}. {reason}</source>
        <translation>有 {count} 个未添加。{reason}</translation>
    </message>
    <message>
        <source>Left there, signature refused</source>
        <translation>拒签，留置送达</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>减免后未收</translation>
    </message>
    <message>
        <source>Left to see</source>
        <translation>待清点</translation>
    </message>
    <message>
        <source>Left without a handover, submitted by another: {reason}</source>
        <translation>未交班离岗，由他人代为提交：{reason}</translation>
    </message>
    <message>
        <source>Left without a word; handed over by the program when {by} came</source>
        <translation>未交班即离开，{by} 接班时由系统代交</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>已离开 {time}</translation>
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
        <translation>借出钥匙</translation>
    </message>
    <message>
        <source>Lend a key …</source>
        <translation>借钥匙…</translation>
    </message>
    <message>
        <source>Lend and print the slip</source>
        <translation>借出并打印借用单</translation>
    </message>
    <message>
        <source>Lend keys</source>
        <translation>借出钥匙</translation>
    </message>
    <message>
        <source>Lend keys …</source>
        <translation>借出钥匙…</translation>
    </message>
    <message>
        <source>Lend or take back …</source>
        <translation>借出 / 归还…</translation>
    </message>
    <message>
        <source>Lends keys and takes them back, takes keys into custody, hands keys over, reports losses, takes stock of the cabinet.</source>
        <translation>借还钥匙，办理钥匙托管和移交，登记遗失，盘点钥匙柜。</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Lent by: {name}</source>
        <translation>经办人：{name}</translation>
    </message>
    <message>
        <source>Lent by: {number}</source>
        <translation>借用单：{number}</translation>
    </message>
    <message>
        <source>Lent keys are due back after; 0 is the same day</source>
        <translation>钥匙借出后应还天数（0 为当天）</translation>
    </message>
    <message>
        <source>Lent keys are due back by this time of the day</source>
        <translation>借出的钥匙应在当日此时前归还</translation>
    </message>
    <message>
        <source>Lent only after asking the resident each time</source>
        <translation>每次借出须征得委托人同意</translation>
    </message>
    <message>
        <source>Lent, as booked</source>
        <translation>借出，与登记相符</translation>
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
        <translation>恢复准入</translation>
    </message>
    <message>
        <source>Let in again …</source>
        <translation>恢复准入…</translation>
    </message>
    <message>
        <source>Let in no more …</source>
        <translation>禁止入场…</translation>
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
        <translation>立即并在今后每次巡查时配合入户检查。</translation>
    </message>
    <message>
        <source>Let works go on</source>
        <translation>恢复施工</translation>
    </message>
    <message>
        <source>Let works go on after {number}</source>
        <translation>解除 {number}，恢复施工</translation>
    </message>
    <message>
        <source>Let works go on …</source>
        <translation>恢复施工…</translation>
    </message>
    <message>
        <source>Let {name} in again</source>
        <translation>恢复{name}准入</translation>
    </message>
    <message>
        <source>Let {name} in no more</source>
        <translation>禁止{name}入场</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>催缴函</translation>
    </message>
    <message>
        <source>Letters ask. They never threaten to cut off water, power, gas or heating (Civil Code, article 944).</source>
        <translation>函件只作催告，不得以停水、停电、停气、停暖相威胁（《民法典》第九百四十四条）。</translation>
    </message>
    <message>
        <source>Letters …</source>
        <translation>催缴函…</translation>
    </message>
    <message>
        <source>Letters: {count}, from {batch} on.</source>
        <translation>已出催缴函 {count} 封，从 {batch} 起。</translation>
    </message>
    <message>
        <source>Letters: {letters}, the first {batch}, saved as {file}</source>
        <translation>催缴函 {letters} 封，首封编号 {batch}，已保存为 {file}</translation>
    </message>
    <message>
        <source>Li Na</source>
        <translation>李娜</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Licence: {number}</source>
        <translation>营业执照号：{number}</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>Lift stopped</source>
        <translation>电梯停运</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除暂缓</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line {line} is too long for a register. Export it again, one row in a line.</source>
        <translation>第 {line} 行太长，不像登记表。请重新导出，每条记录占一行。</translation>
    </message>
    <message>
        <source>Lines in the log: {count}</source>
        <translation>日志记录 {count} 条</translation>
    </message>
    <message>
        <source>Lines of the duty log</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Lines of the duty log have their numbers and their shift</source>
        <translation>值班日志各条编号连续、归属班次正确</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>钥匙清单</translation>
    </message>
    <message>
        <source>List of {day}</source>
        <translation>{day} 的清单</translation>
    </message>
    <message>
        <source>List the personal data that is due to be erased; erase it.</source>
        <translation>列出到期应清除的个人信息；清除。</translation>
    </message>
    <message>
        <source>Listed when somebody signs in; erased when the notice is over.</source>
        <translation>登录时列出，提示期满后清除。</translation>
    </message>
    <message>
        <source>Listing what must not be kept any longer</source>
        <translation>正在列出到期的个人信息</translation>
    </message>
    <message>
        <source>Lists of balances carried over</source>
        <translation>期初余额导入记录</translation>
    </message>
    <message>
        <source>Lists of readings taken over</source>
        <translation>已导入的抄表清单</translation>
    </message>
    <message>
        <source>Lists of them lie in {aside}.</source>
        <translation>清单已存入 {aside}。</translation>
    </message>
    <message>
        <source>Lists taken over</source>
        <translation>已导入清单</translation>
    </message>
    <message>
        <source>Lists: a click on a head sorts by it, as does Ctrl+Shift with the arrows: left and right choose the column, up and down the direction. Home and End go to the first and the last row. Ctrl+C copies the chosen rows as a table, Ctrl+Shift+C with the names of the columns. Columns are dragged to where and as wide as you like; a right click on a head puts them back.</source>
        <translation>列表：点击列名即按该列排序，也可按 Ctrl+Shift+方向键：左右键换列，上下键改升降序。Home 和 End 到第一行和最后一行。Ctrl+C 把选中的行复制为表格，Ctrl+Shift+C 连同列名复制。列可以拖动换位、调宽，右键点击列名可恢复默认。</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>独居</translation>
    </message>
    <message>
        <source>Load-bearing structure</source>
        <translation>承重结构</translation>
    </message>
    <message>
        <source>Load-bearing structure untouched</source>
        <translation>承重结构未变动</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用单</translation>
    </message>
    <message>
        <source>Loan extended</source>
        <translation>钥匙续借</translation>
    </message>
    <message>
        <source>Loan of a key</source>
        <translation>钥匙借用</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>借用单</translation>
    </message>
    <message>
        <source>Loan taken back</source>
        <translation>撤销借用登记</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Loans of keys</source>
        <translation>钥匙借用</translation>
    </message>
    <message>
        <source>Loans of keys are over when the last key is back</source>
        <translation>最后一把归还后借用才结束</translation>
    </message>
    <message>
        <source>Loans: who has which keys, the first due first. F3 lends: scan or type the tags, Enter walks on, the last Enter lends, F10 lends and prints the slip. Who borrowed before is filled in from the name or the phone. Outsiders need a supervisor&apos;s password and an escort, keys in custody the consent of the household. F7 takes the keys of the chosen loan back; a tag that is scanned opens the form that is due. Backspace in the empty field takes the last key out again. F8 extends a loan, F9 shows its slip, Ctrl+E saves them.</source>
        <translation>借用：谁借了哪些钥匙，应还时间早的在前。F3 借出：扫描或输入牌号，回车逐项填写，最后一次回车即借出，F10 借出并打印借用单。以前借过的人，输入姓名或电话即自动带出。外部人员须主管输入密码批准并有陪同人，托管钥匙须住户同意。F7 归还所选借用单的钥匙；扫描钥匙牌即打开应办的借出或归还。空栏中按退格键可移除最后一把。F8 续借，F9 查看借用单，Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Lock changed</source>
        <translation>已换锁</translation>
    </message>
    <message>
        <source>Lock, or change operator</source>
        <translation>锁屏或更换操作员</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>登记催缴</translation>
    </message>
    <message>
        <source>Log a contact …</source>
        <translation>登记催缴…</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Log of the day</source>
        <translation>当日日志</translation>
    </message>
    <message>
        <source>Log of the shift</source>
        <translation>本班日志</translation>
    </message>
    <message>
        <source>Log: type what happened into the line at the top, and Enter writes it into the log of your shift. What the desks do stands there by itself: visitors, keys, receipts, enquiries. F3 writes an entry with all that can be said of it: when it happened, if that is a while ago, the unit, the number of a document, and by when it is to be done. That is carried over from shift to shift until F7 says that it is done. A line is never changed: F2 puts it right by a further one. When the shift is handed over its log is locked; F8 adds to it, Ctrl+Shift+T makes a ticket of a line.

Ctrl+PgDown turns between the log of a shift and the entries of all shifts, Alt+Left and Alt+Right to the shift before and after. F9 shows the log of the shift, Shift+F9 that of the whole day, Ctrl+P saves the logs of several days as one PDF with bookmarks, Ctrl+E the list of entries.</source>
        <translation>日志：在上方一行填写发生的情况，按回车即记入本班日志。来访、钥匙、收据、咨询等各项业务自动列入，无需重复填写。按 F3 写一条完整的记录：补记的发生时间、房号、关联单据编号，以及办结期限；未办结的事项逐班结转，直到按 F7 办结为止。记录不可修改，写错时按 F2 另写一条更正。交班后日志锁定，按 F8 可附记，Ctrl+Shift+T 把一条记录转为报修或投诉。

Ctrl+PgDown 在本班日志与全部记录之间切换，Alt+← 和 Alt+→ 翻到上一班次和下一班次。F9 预览本班日志，Shift+F9 预览当日日志，Ctrl+P 把多日日志存为带书签的 PDF，Ctrl+E 导出记录清单。</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Logged at: {at}</source>
        <translation>登记时间：{at}</translation>
    </message>
    <message>
        <source>Logged by: {name}</source>
        <translation>受理人：{name}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Logo and seal of all papers that have none of their own.</source>
        <translation>未单独设置的单据均使用此徽标和印章。</translation>
    </message>
    <message>
        <source>Logs of several days</source>
        <translation>多日日志</translation>
    </message>
    <message>
        <source>Logs: {logs}, saved as {file}</source>
        <translation>值班日志 {logs} 份，已保存为 {file}</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>后台任务</translation>
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
        <translation>请看字段下方的提示；如确认无误，请再次保存。</translation>
    </message>
    <message>
        <source>Look at the notice again …</source>
        <translation>复查整改…</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>请先留意</translation>
    </message>
    <message>
        <source>Look at {name} again: its quantity or price can&apos;t be right.</source>
        <translation>请核对“{name}”：数量或单价不合理。</translation>
    </message>
    <message>
        <source>Look at {number} again</source>
        <translation>复查 {number}</translation>
    </message>
    <message>
        <source>Look of a paper</source>
        <translation>单据版式</translation>
    </message>
    <message>
        <source>Look of a paper changed</source>
        <translation>修改单据版式</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Looked after at:</source>
        <translation>检查时间：</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>复查情况</translation>
    </message>
    <message>
        <source>Loss dealt with</source>
        <translation>挂失已处理</translation>
    </message>
    <message>
        <source>Loss report</source>
        <translation>遗失报告单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Lost key</source>
        <translation>钥匙挂失</translation>
    </message>
    <message>
        <source>Lost key dealt with</source>
        <translation>钥匙遗失处理</translation>
    </message>
    <message>
        <source>Lost keys</source>
        <translation>钥匙挂失</translation>
    </message>
    <message>
        <source>Lost keys erased in their time</source>
        <translation>到期清除：钥匙遗失</translation>
    </message>
    <message>
        <source>Lost keys that are dealt with</source>
        <translation>已处理的钥匙遗失</translation>
    </message>
    <message>
        <source>Lost keys: F3 reports one, or several that were lost together; who had borrowed them has them no more. F7 says what was done by the day that the rules name: found again, which anybody here may note; the lock changed, with which all copies are retired and new ones hung up; copied anew; or nothing needed, with the reason. F10 reports and prints, F9 shows the report, Ctrl+E saves the list.</source>
        <translation>钥匙挂失：F3 报失一把或同时遗失的几把，借出的随即结束借用。F7 在规定期限内登记处理：已找回（任何前台人员均可登记）；已换锁，全部旧钥匙停用并挂上新钥匙；已重新配制；或无需处理（须写明原因）。F10 报失并打印，F9 查看报告单，Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Lost: {count}</source>
        <translation>遗失 {count} 把</translation>
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
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>办证时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>办证人</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>制表：</translation>
    </message>
    <message>
        <source>Made: {at}</source>
        <translation>制作时间：{at}</translation>
    </message>
    <message>
        <source>Maintenance worker</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Maintenance worker added</source>
        <translation>新增维修人员</translation>
    </message>
    <message>
        <source>Maintenance worker changed</source>
        <translation>修改维修人员</translation>
    </message>
    <message>
        <source>Maintenance worker kept or let go</source>
        <translation>维修人员：在岗或离岗</translation>
    </message>
    <message>
        <source>Maintenance worker on or off duty</source>
        <translation>维修人员：上岗或下岗</translation>
    </message>
    <message>
        <source>Make a made-up estate, the same for the same seed.</source>
        <translation>生成一个虚构的演示小区，种子相同则内容相同。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>补办新证</translation>
    </message>
    <message>
        <source>Make a new one, for its fee</source>
        <translation>补办新证，收取工本费</translation>
    </message>
    <message>
        <source>Make a new, empty estate; the operator becomes its manager.</source>
        <translation>新建一个空的小区，操作员即为经理。</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>办证并打印</translation>
    </message>
    <message>
        <source>Make it a complaint</source>
        <translation>转为投诉</translation>
    </message>
    <message>
        <source>Make it a repair</source>
        <translation>转为报修</translation>
    </message>
    <message>
        <source>Make it a ticket …</source>
        <translation>转为工单…</translation>
    </message>
    <message>
        <source>Make it an application</source>
        <translation>转为装修申请</translation>
    </message>
    <message>
        <source>Make the passes</source>
        <translation>办证</translation>
    </message>
    <message>
        <source>Make the waterproofing anew and let it stand under water for 48 hours, with the office present.</source>
        <translation>重做防水层，并在本服务中心到场见证下做 48 小时闭水试验。</translation>
    </message>
    <message>
        <source>Makes a backup by hand and sets where backups go.</source>
        <translation>手动备份，设置备份文件夹。</translation>
    </message>
    <message>
        <source>Making payment notices</source>
        <translation>正在生成缴费通知单</translation>
    </message>
    <message>
        <source>Making the demo estate</source>
        <translation>正在生成演示小区</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Manager&apos;s check</source>
        <translation>经理抽查</translation>
    </message>
    <message>
        <source>Manager&apos;s check …</source>
        <translation>经理抽查…</translation>
    </message>
    <message>
        <source>Manager&apos;s signature:</source>
        <translation>经理签字：</translation>
    </message>
    <message>
        <source>Manager:</source>
        <translation>经理：</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>过户方式</translation>
    </message>
    <message>
        <source>Manner of staff</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>标为已清点</translation>
    </message>
    <message>
        <source>Mark what is bad, or say what is wrong.</source>
        <translation>请标出不合格项，或写明问题。</translation>
    </message>
    <message>
        <source>Mason and tiler</source>
        <translation>泥瓦工</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料费</translation>
    </message>
    <message>
        <source>Material and labour</source>
        <translation>材料和人工</translation>
    </message>
    <message>
        <source>Material and labour are charged as listed; more than this total is done only after another quote. The work is paid for at the service centre once it is done.</source>
        <translation>材料费、人工费按上表收取；超出合计金额的，须重新报价并经同意后方可施工。完工后请到物业服务中心缴费。</translation>
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
        <translation>可登录</translation>
    </message>
    <message>
        <source>May we ask you to pay them by {due_by}?</source>
        <translation>　　敬请您于{due_by}前缴纳上述费用。</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Means: {means}</source>
        <translation>回访方式：{means}</translation>
    </message>
    <message>
        <source>Meanwhile {name} has opened the shift at this counter: {number}.</source>
        <translation>{name} 刚刚已在本柜台开班：{number}。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Measure taken</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Measure where they do, and change the shift by the difference.</source>
        <translation>请量出实际位置，差多少，就在右移、下移中加减多少。</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measures, article 11: no open fire and no welding without permission; fire precautions are taken.</source>
        <translation>《住宅室内装饰装修管理办法》第十一条：采取必要的消防措施，不得擅自动用明火和进行焊接作业。</translation>
    </message>
    <message>
        <source>Measures, article 12: public space is not occupied, public parts and fittings are not damaged.</source>
        <translation>《住宅室内装饰装修管理办法》第十二条：不得侵占公共空间，不得损害公共部位和设施。</translation>
    </message>
    <message>
        <source>Measures, article 20: inspections that the agreement provides for are neither refused nor hindered.</source>
        <translation>《住宅室内装饰装修管理办法》第二十条：不得拒绝和阻碍依协议约定进行的监督检查。</translation>
    </message>
    <message>
        <source>Measures, article 26: works keep to the hours allowed, with as little noise as can be.</source>
        <translation>《住宅室内装饰装修管理办法》第二十六条：严格遵守规定的施工时间，降低施工噪音。</translation>
    </message>
    <message>
        <source>Measures, article 27: waste is put and taken away where, how and when it is laid down.</source>
        <translation>《住宅室内装饰装修管理办法》第二十七条：装修废物按规定的位置、方式和时间堆放和清运。</translation>
    </message>
    <message>
        <source>Measures, article 5: the main body and the load-bearing structure must not be changed without a design by the designers of the building or others so qualified.</source>
        <translation>《住宅室内装饰装修管理办法》第五条：未经原设计单位或者具有相应资质等级的设计单位提出设计方案，不得变动建筑主体和承重结构。</translation>
    </message>
    <message>
        <source>Measures, article 6: gas and heating pipes must not be changed without the consent of the supplier.</source>
        <translation>《住宅室内装饰装修管理办法》第六条：未经供暖、燃气管理单位批准，不得拆改供暖、燃气管道和设施。</translation>
    </message>
    <message>
        <source>Measures, article 6: the façade must not be changed without the approval of the planning authority.</source>
        <translation>《住宅室内装饰装修管理办法》第六条：未经城市规划主管部门批准，不得改变住宅外立面。</translation>
    </message>
    <message>
        <source>Measures, article 8: what is done to waterproofing keeps to the standard and is tested with water.</source>
        <translation>《住宅室内装饰装修管理办法》第八条：改动防水层应当按照防水标准施工，并做闭水试验。</translation>
    </message>
    <message>
        <source>Median reply time</source>
        <translation>答复用时（中位数）</translation>
    </message>
    <message>
        <source>Median time to arrive</source>
        <translation>到场用时（中位数）</translation>
    </message>
    <message>
        <source>Median time to arrive in an emergency</source>
        <translation>紧急报修到场用时（中位数）</translation>
    </message>
    <message>
        <source>Median time to finish</source>
        <translation>完工用时（中位数）</translation>
    </message>
    <message>
        <source>Median time to review</source>
        <translation>审批时长中位数</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>表计</translation>
    </message>
    <message>
        <source>Meter corrected</source>
        <translation>更正表具资料</translation>
    </message>
    <message>
        <source>Meter exchanged</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>表号</translation>
    </message>
    <message>
        <source>Meter put up</source>
        <translation>新装表具</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Meter reading withdrawn</source>
        <translation>撤销抄表</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>抄表读数表</translation>
    </message>
    <message>
        <source>Meter readings are as noted in the audit chain</source>
        <translation>抄表读数与审计链记录一致</translation>
    </message>
    <message>
        <source>Meter readings are billed to their units</source>
        <translation>抄表读数出账到所属房屋</translation>
    </message>
    <message>
        <source>Meter readings follow from one another</source>
        <translation>抄表读数前后相接</translation>
    </message>
    <message>
        <source>Meter round</source>
        <translation>抄表记录表</translation>
    </message>
    <message>
        <source>Meter taken down</source>
        <translation>拆表</translation>
    </message>
    <message>
        <source>Meter {number} is in unit {unit}.</source>
        <translation>表号 {number} 装在房屋 {unit}。</translation>
    </message>
    <message>
        <source>Metered charges bill what was read</source>
        <translation>抄表收费与读数一致</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>表计</translation>
    </message>
    <message>
        <source>Meters are listed as of today. Leave out the days.</source>
        <translation>表计清单只列今天的情况，请不要填日期。</translation>
    </message>
    <message>
        <source>Meters read</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Meters: the sheet has every meter of the item in walking order. Type what each shows; Enter goes to the next, Shift+Enter back, an empty cell is passed over. A value below the last is refused, unless F7 marks that the meter rolled over; a use far from the usual needs a second Enter. Ctrl+S stores all that is typed. F8 withdraws a reading that is not billed yet. F3 puts up a meter, F2 changes it, Ctrl+D takes it down, Ctrl+G corrects it. F9 makes the sheet to walk with, Ctrl+I takes over a list of readings or meters, Ctrl+E saves the readings.</source>
        <translation>抄表：抄表单按走楼顺序列出该项目的全部表计。逐个输入表上的读数，回车到下一块表，Shift+回车返回，空着回车即跳过。小于上期的读数不予接受，按 F7 标明表盘归零的除外；用量远高于平时的，需再按一次回车确认。Ctrl+S 保存已录入的全部读数。F8 撤回尚未出账的读数。F3 装表，F2 换表，Ctrl+D 拆表，Ctrl+G 更正表计资料。F9 生成走楼用的抄表记录表，Ctrl+I 导入读数或表计清单，Ctrl+E 导出读数。</translation>
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
        <translation>缺少：请把原来的 estate.key 放进数据文件夹，否则证件号码无法读取。</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>各收款方式实收</translation>
    </message>
    <message>
        <source>Money of a case</source>
        <translation>装修款项</translation>
    </message>
    <message>
        <source>Money of cases is as noted in the audit chain</source>
        <translation>装修款项与审计链记录一致</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>实收款</translation>
    </message>
    <message>
        <source>Money received is what came in less what went out: payments, voids, bounces and refunds, as the receipts, slips and day closes of these days have it. Carried-over balances are none of it.</source>
        <translation>实收款 = 收到的款项 − 退出的款项，包括收款、冲红、退票和退款，与所选日期的收据、退款单和日结单一致；期初结转的余额不计入。</translation>
    </message>
    <message>
        <source>Money received, by month</source>
        <translation>各月实收款</translation>
    </message>
    <message>
        <source>Money received, day by day</source>
        <translation>每日实收款</translation>
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
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month billed</source>
        <translation>本月费用出账</translation>
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
        <translation>月数</translation>
    </message>
    <message>
        <source>Months of the waiting period</source>
        <translation>观察期月数</translation>
    </message>
    <message>
        <source>Mon–Fri {working}</source>
        <translation>周一至周五 {working}</translation>
    </message>
    <message>
        <source>Mon–Fri {working}, Sat–Sun {off}</source>
        <translation>周一至周五 {working}，周六周日 {off}</translation>
    </message>
    <message>
        <source>More copies of a key</source>
        <translation>增配钥匙</translation>
    </message>
    <message>
        <source>More copies of {tag}</source>
        <translation>增加 {tag} 的把数</translation>
    </message>
    <message>
        <source>More copies …</source>
        <translation>增加把数…</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>摩托车</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Moves out</source>
        <translation>退租迁出</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>N</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name and phone of who reported, also what corrections said. What was reported and done stays.</source>
        <translation>清除报告人姓名、电话及更正前内容；保留报告与处理内容。</translation>
    </message>
    <message>
        <source>Name each charge that this payment settled once, and no other.</source>
        <translation>每笔应收只能列一次，且须是这笔收款所核销的。</translation>
    </message>
    <message>
        <source>Name each line in 1 to {count} characters.</source>
        <translation>每行名称须为 1 至 {count} 个字。</translation>
    </message>
    <message>
        <source>Name of the estate</source>
        <translation>小区名称</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>节日名称</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Name of the shift</source>
        <translation>班次名称</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>本柜台名称</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>姓名或电话</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>姓名或房号</translation>
    </message>
    <message>
        <source>Name, ID number, phone, card and photo, also on passes and notices. That somebody worked there stays.</source>
        <translation>清除姓名、证件号码、电话、上岗证与照片（含出入证、整改通知书）；保留曾有人施工的记录。</translation>
    </message>
    <message>
        <source>Name, contact or phone</source>
        <translation>名称、联系人或电话</translation>
    </message>
    <message>
        <source>Name, number or unit</source>
        <translation>姓名、证号或房号</translation>
    </message>
    <message>
        <source>Name, phone or company</source>
        <translation>姓名、电话或单位</translation>
    </message>
    <message>
        <source>Name, phones, ID number, notes and vehicles, also where other desks tell of them. What accounts rest on stays.</source>
        <translation>清除姓名、电话、证件号码、备注、车辆及其他各处的个人信息；会计资料保留。</translation>
    </message>
    <message>
        <source>Name, quantity, price</source>
        <translation>名称 数量 单价</translation>
    </message>
    <message>
        <source>Name, team or phone</source>
        <translation>姓名、班组或电话</translation>
    </message>
    <message>
        <source>Name, unit, plate, phone, badge or number</source>
        <translation>姓名、房号、车牌、电话、访客牌或编号</translation>
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
        <translation>履行物业服务合同所必需，合同存续期间保留。</translation>
    </message>
    <message>
        <source>Needed for: {reason}</source>
        <translation>借用事由：{reason}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻里</translation>
    </message>
    <message>
        <source>Neighbours&apos; consent noted</source>
        <translation>装修：登记邻户同意</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>网络中断</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新增答复</translation>
    </message>
    <message>
        <source>New answer …</source>
        <translation>新增答复…</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建装修申请</translation>
    </message>
    <message>
        <source>New complaint in one line, such as: 3-1-502 music at night. Enter logs it.</source>
        <translation>一行登记投诉，例如：3-1-502 夜里音响太吵。按 Enter 登记。</translation>
    </message>
    <message>
        <source>New contractor</source>
        <translation>新增施工单位</translation>
    </message>
    <message>
        <source>New contractor …</source>
        <translation>新增施工单位…</translation>
    </message>
    <message>
        <source>New copies</source>
        <translation>新钥匙把数</translation>
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
        <translation>登记咨询</translation>
    </message>
    <message>
        <source>New enquiry …</source>
        <translation>登记咨询…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>新记录…</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>新增收费项目</translation>
    </message>
    <message>
        <source>New fee item …</source>
        <translation>新增收费项目…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>添加钥匙</translation>
    </message>
    <message>
        <source>New key …</source>
        <translation>添加钥匙…</translation>
    </message>
    <message>
        <source>New lease</source>
        <translation>新租约</translation>
    </message>
    <message>
        <source>New lease of {code}</source>
        <translation>{code} 新租约</translation>
    </message>
    <message>
        <source>New line: Shift+Enter</source>
        <translation>换行：Shift+Enter</translation>
    </message>
    <message>
        <source>New meter</source>
        <translation>装表</translation>
    </message>
    <message>
        <source>New meter …</source>
        <translation>装表…</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>新增操作员</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新业主</translation>
    </message>
    <message>
        <source>New owner of {number}</source>
        <translation>{number} 变更业主</translation>
    </message>
    <message>
        <source>New owner …</source>
        <translation>变更业主…</translation>
    </message>
    <message>
        <source>New owner&apos;s signature</source>
        <translation>新业主签名</translation>
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
        <translation>补办</translation>
    </message>
    <message>
        <source>New passes</source>
        <translation>办理出入证</translation>
    </message>
    <message>
        <source>New passes …</source>
        <translation>办理出入证…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>更换加密口令</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>新密码（至少 8 位）</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新增单价</translation>
    </message>
    <message>
        <source>New price …</source>
        <translation>新增单价…</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>本期读数</translation>
    </message>
    <message>
        <source>New refund …</source>
        <translation>申请退款…</translation>
    </message>
    <message>
        <source>New request: {name}</source>
        <translation>新申请：{name}</translation>
    </message>
    <message>
        <source>New site worker</source>
        <translation>新增施工人员</translation>
    </message>
    <message>
        <source>New site worker …</source>
        <translation>新增施工人员…</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新增班组</translation>
    </message>
    <message>
        <source>New team …</source>
        <translation>新增班组…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>New ticket in one line</source>
        <translation>一行登记新工单</translation>
    </message>
    <message>
        <source>New ticket in one line, such as: 3-1-502 no water in the kitchen. Enter logs it.</source>
        <translation>一行登记报修，例如：3-1-502 厨房水管爆了。按 Enter 登记。</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>New waiver …</source>
        <translation>申请减免…</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新增维修人员</translation>
    </message>
    <message>
        <source>New worker …</source>
        <translation>新增维修人员…</translation>
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
        <translation>最新备份</translation>
    </message>
    <message>
        <source>Newly charged</source>
        <translation>本期应收</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next field; on the last one, save</source>
        <translation>下一项；最后一项则保存</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Next page of a window, such as the settings</source>
        <translation>窗口（如设置）的下一页</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>下一区域</translation>
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
        <translation>九成答复用时不超过</translation>
    </message>
    <message>
        <source>Nine in ten finished within</source>
        <translation>九成完工用时不超过</translation>
    </message>
    <message>
        <source>Nine in ten reached within</source>
        <translation>九成到场用时不超过</translation>
    </message>
    <message>
        <source>Nine in ten reviewed within</source>
        <translation>九成审批时长不超过</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No ID number is kept of this person.</source>
        <translation>此人未登记证件号码。</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>未选择答复</translation>
    </message>
    <message>
        <source>No answer matches. Esc shows them all.</source>
        <translation>没有符合条件的答复。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No answers are kept yet. A supervisor writes them here.</source>
        <translation>知识库还没有内容，由主管在这里维护。</translation>
    </message>
    <message>
        <source>No backup of this estate lies there.</source>
        <translation>该文件夹中没有本小区的备份。</translation>
    </message>
    <message>
        <source>No backup was found on this computer. Connect the disk and choose the file.</source>
        <translation>本机没有找到备份。请插上存放备份的磁盘，再选择文件。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>No bill of this month is to be shared out. F3 enters one.</source>
        <translation>本月没有需要分摊的费用。按 F3 录入。</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>其他区域</translation>
    </message>
    <message>
        <source>No card of the trade is noted.</source>
        <translation>没有登记特种作业操作证。</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未选择装修申请</translation>
    </message>
    <message>
        <source>No charge chosen</source>
        <translation>未选择账单</translation>
    </message>
    <message>
        <source>No charge matches. Esc shows them all.</source>
        <translation>没有符合条件的账单。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No charges yet. Set prices under Tariffs (Ctrl+5), then bill the month under Billing run (Ctrl+4).</source>
        <translation>还没有账单。请先在“收费标准”（Ctrl+5）设定单价，再到“出账”（Ctrl+4）出账。</translation>
    </message>
    <message>
        <source>No complaint is open. F3 logs one.</source>
        <translation>没有未结的投诉。按 F3 登记。</translation>
    </message>
    <message>
        <source>No contractor chosen</source>
        <translation>未选择施工单位</translation>
    </message>
    <message>
        <source>No contractor is in the register yet. F3 enters the first.</source>
        <translation>还没有登记施工单位。按 F3 登记第一家。</translation>
    </message>
    <message>
        <source>No copy has the tag {code}. Of a key with several copies scan that of the copy.</source>
        <translation>没有牌号为 {code} 的钥匙。有多把的钥匙，请扫描每把各自的牌号。</translation>
    </message>
    <message>
        <source>No day closed yet.</source>
        <translation>还没有日结过。</translation>
    </message>
    <message>
        <source>No day is charged twice</source>
        <translation>没有重复计费的日期</translation>
    </message>
    <message>
        <source>No deposit can go back now: it was applied for, or a pass is still out.</source>
        <translation>目前没有可退的押金：已经申请退还，或出入证尚未交回。</translation>
    </message>
    <message>
        <source>No deposit chosen</source>
        <translation>未选择押金</translation>
    </message>
    <message>
        <source>No deposit is held for {number}.</source>
        <translation>{number} 没有在押的押金。</translation>
    </message>
    <message>
        <source>No deposits yet. F3 takes one; kinds of deposits are added under Tariffs.</source>
        <translation>还没有押金。按 F3 收取押金；押金项目在收费标准中新增。</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>不登记证件</translation>
    </message>
    <message>
        <source>No embers, nothing smoulders</source>
        <translation>无余火、无阴燃</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>No enquiry chosen</source>
        <translation>未选择咨询</translation>
    </message>
    <message>
        <source>No enquiry matches. Esc shows them all.</source>
        <translation>没有符合条件的咨询。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No entry matches. Esc shows them all.</source>
        <translation>没有符合条件的记录，按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No entry was written.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>No exception chosen</source>
        <translation>未选择异常事项</translation>
    </message>
    <message>
        <source>No fee item called {name} is charged by meter. There are: {names}</source>
        <translation>没有名为 {name} 的按表计费项目。现有：{names}</translation>
    </message>
    <message>
        <source>No fee item chosen</source>
        <translation>未选择收费项目</translation>
    </message>
    <message>
        <source>No fee item is charged by meter yet. Add one under Tariffs first.</source>
        <translation>还没有按表计费的项目，请先在“收费标准”中添加。</translation>
    </message>
    <message>
        <source>No fee item is charged by meter yet. Add one under Tariffs, charged by meter.</source>
        <translation>还没有按表计费的项目，请在“收费标准”中添加。</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>暂无数据。</translation>
    </message>
    <message>
        <source>No identity number is kept.</source>
        <translation>没有登记证件号码。</translation>
    </message>
    <message>
        <source>No incident chosen</source>
        <translation>未选择突发事件</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>未选择钥匙</translation>
    </message>
    <message>
        <source>No key has been lost. F3 reports one.</source>
        <translation>没有遗失的钥匙。按 F3 报失。</translation>
    </message>
    <message>
        <source>No key has been seen yet. Scan or tick them first.</source>
        <translation>还没有清点任何钥匙。请先扫描或勾选。</translation>
    </message>
    <message>
        <source>No key is kept yet. F3 hangs up the first.</source>
        <translation>钥匙柜还是空的，按 F3 添加第一把钥匙。</translation>
    </message>
    <message>
        <source>No key is out.</source>
        <translation>没有借出的钥匙。</translation>
    </message>
    <message>
        <source>No key of this unit is kept here, and none was lent for it.</source>
        <translation>本房屋没有存放钥匙，也没有借用记录。</translation>
    </message>
    <message>
        <source>No keys are in custody. F3 takes one in.</source>
        <translation>没有托管中的钥匙。按 F3 登记托管。</translation>
    </message>
    <message>
        <source>No keys are out. F3 lends some.</source>
        <translation>没有借出的钥匙。按 F3 借出。</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>No load-bearing part is touched, nor façade, gas or heating, but as permitted above (Decree 110 of 2002, articles 5 to 8).</source>
        <translation>除上述许可外，不得变动承重结构、外立面、燃气和供暖设施（2002 年建设部令第 110 号第五至八条）。</translation>
    </message>
    <message>
        <source>No load-bearing wall, façade, gas or heating is touched beyond what was permitted.</source>
        <translation>不得擅自改动承重墙、外立面、燃气和暖气设施。</translation>
    </message>
    <message>
        <source>No loan chosen</source>
        <translation>未选择借用记录</translation>
    </message>
    <message>
        <source>No longer encrypt</source>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>No longer encrypt backups?</source>
        <translation>取消备份加密？</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>注销</translation>
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
        <translation>未选择挂失记录</translation>
    </message>
    <message>
        <source>No meter chosen</source>
        <translation>未选择表计</translation>
    </message>
    <message>
        <source>No meter is in use here. F3 puts one up, Ctrl+I takes over a list of meters.</source>
        <translation>这里没有在用的表。按 F3 装表，按 Ctrl+I 导入表计清单。</translation>
    </message>
    <message>
        <source>No money was handed out: it became prepayment of the unit.</source>
        <translation>未支付现款，已转为该房屋的预存款。</translation>
    </message>
    <message>
        <source>No more is charged than was agreed to</source>
        <translation>收费不超过同意的报价</translation>
    </message>
    <message>
        <source>No new one now</source>
        <translation>暂不补办</translation>
    </message>
    <message>
        <source>No open fire or hot work without a permit of its own.</source>
        <translation>未办理动火作业证不得动火。</translation>
    </message>
    <message>
        <source>No paper to show</source>
        <translation>没有可显示的单据</translation>
    </message>
    <message>
        <source>No part chosen</source>
        <translation>未选择部位</translation>
    </message>
    <message>
        <source>No part of the works wants the consent of others: the office decides itself.</source>
        <translation>装修内容不需要其他单位同意，由服务中心自行审批。</translation>
    </message>
    <message>
        <source>No pass</source>
        <translation>无出入证</translation>
    </message>
    <message>
        <source>No pass chosen</source>
        <translation>未选择出入证</translation>
    </message>
    <message>
        <source>No pass has this number. Look at the card, or send them to the counter.</source>
        <translation>没有该编号的出入证。请核对证件，或请其到前台办理。</translation>
    </message>
    <message>
        <source>No pass is made yet. F3 makes the first once a permit is approved.</source>
        <translation>还没有办理出入证。装修申请批准后按 F3 办理。</translation>
    </message>
    <message>
        <source>No pass of this site is out.</source>
        <translation>本工地没有在用的出入证。</translation>
    </message>
    <message>
        <source>No phone on file</source>
        <translation>未登记电话</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>No price applies</source>
        <translation>没有适用的单价</translation>
    </message>
    <message>
        <source>No price chosen</source>
        <translation>未选择项目</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>未定价</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>未设置打印机</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>未承诺</translation>
    </message>
    <message>
        <source>No province has this number&apos;s first two digits.</source>
        <translation>号码前两位不是任何省份的代码。</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>不是读数</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>未选择收据</translation>
    </message>
    <message>
        <source>No receipt matches. Esc shows them all.</source>
        <translation>没有符合条件的收据。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No receipts</source>
        <translation>无收据</translation>
    </message>
    <message>
        <source>No receipts yet. Each payment taken at the till (Ctrl+1) stands here.</source>
        <translation>还没有收据。在“收款”（Ctrl+1）收款后，收据会列在这里。</translation>
    </message>
    <message>
        <source>No refund chosen</source>
        <translation>未选择退款</translation>
    </message>
    <message>
        <source>No refunds yet. F3 applies for one, of a payment, a prepayment or a deposit.</source>
        <translation>还没有退款。按 F3 申请退收款、退预存款或退押金。</translation>
    </message>
    <message>
        <source>No renovation has been applied for in this unit yet.</source>
        <translation>本房屋还没有申请过装修。</translation>
    </message>
    <message>
        <source>No repair is dispatched that waits for its work order.</source>
        <translation>没有等待打印派工单的报修。</translation>
    </message>
    <message>
        <source>No repair is open. F3 logs one.</source>
        <translation>没有未完成的报修。在上方一行录入，或按 F3 登记。</translation>
    </message>
    <message>
        <source>No row can be taken over as the columns are read now.</source>
        <translation>按目前各列的含义，没有一行可以导入。</translation>
    </message>
    <message>
        <source>No row of days was found. The roster needs a row with the days 1, 2, 3 … and a column with the names.</source>
        <translation>没有找到日期行。排班表须有一行日期（1、2、3……）和一列姓名。</translation>
    </message>
    <message>
        <source>No row of headings was found. If the text reads wrongly, choose another encoding, such as Big5.</source>
        <translation>没有找到表头。如果文字显示为乱码，请改选编码，如 Big5。</translation>
    </message>
    <message>
        <source>No row of headings was found. Name the columns in a row of their own, like Unit, Name, Phones.</source>
        <translation>没有找到表头。请用单独一行写明各列名称，如：房号、姓名、电话。</translation>
    </message>
    <message>
        <source>No row refers to nothing</source>
        <translation>记录之间的引用完整</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>还没有出过账。</translation>
    </message>
    <message>
        <source>No shift chosen</source>
        <translation>未选择班次</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>尚无班次</translation>
    </message>
    <message>
        <source>No shifts are set up. Type the name of yours and until when it goes.</source>
        <translation>尚未设置班次，请填写本班名称和结束时间。</translation>
    </message>
    <message>
        <source>No shifts yet. F3 opens the first.</source>
        <translation>还没有班次记录，按 F3 开班。</translation>
    </message>
    <message>
        <source>No site chosen</source>
        <translation>未选择工地</translation>
    </message>
    <message>
        <source>No site worker is entered yet. F3 enters the first.</source>
        <translation>还没有登记施工人员。按 F3 登记第一位。</translation>
    </message>
    <message>
        <source>No sound backup was found on this computer. Connect the disk with the backups, then restore one.</source>
        <translation>本机未找到完好的备份。请接上存有备份的磁盘，再进行恢复。</translation>
    </message>
    <message>
        <source>No stock-take yet</source>
        <translation>尚未盘点</translation>
    </message>
    <message>
        <source>No such pass</source>
        <translation>查无此证</translation>
    </message>
    <message>
        <source>No swaps in this month.</source>
        <translation>本月没有换班。</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>未选择工单</translation>
    </message>
    <message>
        <source>No ticket has been closed or followed up this month yet.</source>
        <translation>本月尚无已关闭或已回访的工单。</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>No unit chosen</source>
        <translation>未选择房屋</translation>
    </message>
    <message>
        <source>No unit fits the filter. Esc shows all units again.</source>
        <translation>没有符合条件的房屋。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No unit is in arrears. There is nothing to print.</source>
        <translation>没有欠费房屋，无需打印。</translation>
    </message>
    <message>
        <source>No unit matches. Esc shows them all.</source>
        <translation>没有符合条件的房屋。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No visit matches. Esc shows them all.</source>
        <translation>没有符合条件的来访记录。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No visitor chosen</source>
        <translation>未选择来访记录</translation>
    </message>
    <message>
        <source>No waiver chosen</source>
        <translation>未选择减免</translation>
    </message>
    <message>
        <source>No waivers yet. F3 applies for one; under Charges, F7 waives what is chosen there.</source>
        <translation>还没有减免。按 F3 申请；也可在应收列表中选中后按 F7 申请。</translation>
    </message>
    <message>
        <source>No worker is in the register yet. A supervisor enters them in the room of workers.</source>
        <translation>还没有登记维修人员。请主管在“维修人员”里登记。</translation>
    </message>
    <message>
        <source>No worker is in the register yet. F3 enters the first.</source>
        <translation>还没有登记维修人员。按 F3 登记第一位。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Nobody called {name} is in the register of workers.</source>
        <translation>维修人员名册里没有{name}。</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>当日无来访。</translation>
    </message>
    <message>
        <source>Nobody changes their own position. Ask the manager.</source>
        <translation>不能更改自己的岗位，请找经理。</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Nobody has agreed to this price yet. Type who signed for it, or offer a quote first.</source>
        <translation>这个价格还没有人同意。请填写签字人，或先报价。</translation>
    </message>
    <message>
        <source>Nobody has come to see this unit yet.</source>
        <translation>本房屋还没有来访记录。</translation>
    </message>
    <message>
        <source>Nobody has come today, and nobody is on site.
F3 signs a visitor in.</source>
        <translation>今天还没有来访，也没有在场访客。
按 F3 登记来访。</translation>
    </message>
    <message>
        <source>Nobody has spoken to them yet. F3 logs a contact.</source>
        <translation>还没有催缴记录。按 F3 登记。</translation>
    </message>
    <message>
        <source>Nobody has {number} now. Dispatch it first.</source>
        <translation>{number} 目前没有派给任何人，请先派工。</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指明个人</translation>
    </message>
    <message>
        <source>Nobody is on duty at this counter.</source>
        <translation>本柜台当前无人在班。</translation>
    </message>
    <message>
        <source>Nobody is on duty at this counter. Open a shift first.</source>
        <translation>本柜台无人当班，请先开班。</translation>
    </message>
    <message>
        <source>Nobody is on duty by the roster now.</source>
        <translation>按排班表现在无人当班。</translation>
    </message>
    <message>
        <source>Nobody is on file here yet. F7 adds the owner.</source>
        <translation>尚未登记住户。按 F7 登记业主。</translation>
    </message>
    <message>
        <source>Nobody is on site.</source>
        <translation>目前无在场访客。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>当前无人登录，请先登录。</translation>
    </message>
    <message>
        <source>Nobody is their own escort. Type who goes along.</source>
        <translation>借用人不能兼作陪同人，请填陪同人员姓名。</translation>
    </message>
    <message>
        <source>Nobody is to be asked just now. What is done or answered comes here when its time has come.</source>
        <translation>目前没有要回访的。完工或已答复的工单会自动列在这里。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Nobody of that name is on file at {unit}.</source>
        <translation>{unit} 没有该姓名的人员。</translation>
    </message>
    <message>
        <source>Nobody of the company is without a pass here. In the list F8 enters a worker.</source>
        <translation>该单位没有尚未办证的人员。返回列表后按 F8 可登记新人员。</translation>
    </message>
    <message>
        <source>Nobody of the register</source>
        <translation>不在登记册内</translation>
    </message>
    <message>
        <source>Nobody owes anything past its due day.</source>
        <translation>没有逾期未缴的费用。</translation>
    </message>
    <message>
        <source>Nobody sleeps on the site</source>
        <translation>无人留宿工地</translation>
    </message>
    <message>
        <source>Nobody was on duty on these days. Choose others.</source>
        <translation>这些日期没有班次，请另选日期。</translation>
    </message>
    <message>
        <source>Nobody was on file as the owner.</source>
        <translation>此前未登记业主。</translation>
    </message>
    <message>
        <source>Nobody without asking</source>
        <translation>每次须征得同意</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>Noise outside the hours allowed</source>
        <translation>违规时段噪声</translation>
    </message>
    <message>
        <source>Noisy work only in the hours allowed</source>
        <translation>噪声作业在规定时段内</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of these units owes anything overdue. There is no letter to write.</source>
        <translation>这些房屋都没有逾期费用，无需出催缴函。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Not all things are there as they should be. Say what differs.</source>
        <translation>移交物品数量不符，请说明差异。</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Not billed yet</source>
        <translation>尚未出账</translation>
    </message>
    <message>
        <source>Not charged yet</source>
        <translation>未入账</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未办结</translation>
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
        <translation>未加密：捡到备份的人能看到其中的姓名、电话和账目。</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>尚未查明</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Not handled yet</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Not in order, no.</source>
        <translation>不合格项</translation>
    </message>
    <message>
        <source>Not in order: {words}</source>
        <translation>不合格：{words}</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>尚未登记</translation>
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
        <translation>未登记</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not known to this version yet: enter the holidays once they are published, and the weekends worked for them. Until then every weekday counts as worked.</source>
        <translation>本版本尚无该年放假安排。公布后请在此录入节假日和调休上班日；录入前周一至周五一律按工作日计算。</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>Not let in any more</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>Not let in any more: {reason}</source>
        <translation>已禁止入场：{reason}</translation>
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
        <translation>未结束</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未缴纳</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>验收不合格</translation>
    </message>
    <message>
        <source>Not printed yet: {count}</source>
        <translation>未打印 {count} 张</translation>
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
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Not returned in time</source>
        <translation>逾期未交回</translation>
    </message>
    <message>
        <source>Not reviewed in time</source>
        <translation>逾期未审阅</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>撤销清点</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>Not served yet</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>尚未售出</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Not time yet</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>Not to {folder}: {reason}</source>
        <translation>未备份到 {folder}：{reason}</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>Note an enquiry</source>
        <translation>登记咨询</translation>
    </message>
    <message>
        <source>Note for {number}</source>
        <translation>{number} 的记录</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Note the report</source>
        <translation>登记报告</translation>
    </message>
    <message>
        <source>Note to a ticket</source>
        <translation>工单备注</translation>
    </message>
    <message>
        <source>Note who may come …</source>
        <translation>新增来访许可…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>记录…</translation>
    </message>
    <message>
        <source>Noted besides</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>Noted besides: {facts}</source>
        <translation>其他记录：{facts}</translation>
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
        <translation>登记催缴电话、上门和缴费承诺。</translation>
    </message>
    <message>
        <source>Notes on the unit</source>
        <translation>房屋备注</translation>
    </message>
    <message>
        <source>Notes on tickets</source>
        <translation>工单记录</translation>
    </message>
    <message>
        <source>Notes that a unit has changed its owner.</source>
        <translation>办理房屋产权过户登记。</translation>
    </message>
    <message>
        <source>Notes, follow-ups and slips are as noted in the audit chain</source>
        <translation>记录、回访与整改单和审计链记录一致</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Nothing has been asked for this unit yet.</source>
        <translation>本房屋还没有咨询记录。</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>还没有导入过任何登记表。</translation>
    </message>
    <message>
        <source>Nothing has been reported for this unit yet.</source>
        <translation>该房屋还没有报修或投诉。</translation>
    </message>
    <message>
        <source>Nothing has been written of this unit yet.</source>
        <translation>值班日志中还没有本房屋的记录。</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Import takes over every sound row at once, or none of them.</source>
        <translation>尚未写入任何内容。导入时，无误的行一次全部写入；如中途出错，则一行也不写入。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>暂无变更记录。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Type above what there is to be known, Enter writes it.</source>
        <translation>还没有记录。在上方填写情况，按回车记入日志。</translation>
    </message>
    <message>
        <source>Nothing is different. Type what is right.</source>
        <translation>内容没有变化，请填写正确的内容。</translation>
    </message>
    <message>
        <source>Nothing is held. What the police or a court asks for, or a dispute needs, is kept from here.</source>
        <translation>没有暂缓清除的内容。公安、法院要求或纠纷需要保留的，在此登记。</translation>
    </message>
    <message>
        <source>Nothing is left to bill for {month}.</source>
        <translation>{month} 已全部出账，没有可出的账单。</translation>
    </message>
    <message>
        <source>Nothing is missing. Next: {step}</source>
        <translation>手续已齐，下一步：{step}</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结事项。</translation>
    </message>
    <message>
        <source>Nothing is open. What a round finds comes here, and what is written in a case.</source>
        <translation>目前没有未了结的违规。巡查发现的和在装修档案中开具的都列在这里。</translation>
    </message>
    <message>
        <source>Nothing is owed. Keep the money as prepayment, or don&apos;t take it.</source>
        <translation>没有欠费。请转为预存，或不收款。</translation>
    </message>
    <message>
        <source>Nothing is owed. What is paid now becomes prepayment.</source>
        <translation>没有欠费，本次缴费转为预存。</translation>
    </message>
    <message>
        <source>Nothing is stored for this month. Turn to the month whose reading is wrong.</source>
        <translation>本月没有已保存的读数。请转到读数有误的月份。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>以上为试算，尚未写入。</translation>
    </message>
    <message>
        <source>Nothing is written yet. F3 writes the first entry.</source>
        <translation>还没有记录，按 F3 写第一条。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all keys.</source>
        <translation>没有符合条件的钥匙，按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all that are out.</source>
        <translation>没有符合条件的记录，按 Esc 显示全部借出。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all that is in force.</source>
        <translation>没有符合条件的记录。按 Esc 显示全部生效中的。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows everything.</source>
        <translation>没有符合条件的记录。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows them all.</source>
        <translation>没有符合条件的记录。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Nothing personal is left of what was erased</source>
        <translation>已清除的个人信息无残留</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>没有替换任何数据。</translation>
    </message>
    <message>
        <source>Nothing was written and nothing done in this shift.</source>
        <translation>本班无记录，也无业务发生。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing: stands in</source>
        <translation>不换回（替班）</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice for {unit}</source>
        <translation>{unit} 违规整改通知</translation>
    </message>
    <message>
        <source>Notice to be served</source>
        <translation>整改通知待送达</translation>
    </message>
    <message>
        <source>Notice written</source>
        <translation>已开具通知书</translation>
    </message>
    <message>
        <source>Notice …</source>
        <translation>开整改通知…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>Notices and hot works are of their site</source>
        <translation>整改通知与动火作业均属本户</translation>
    </message>
    <message>
        <source>Notices and hot works stand where their steps lead</source>
        <translation>整改通知与动火作业的状态与经过一致</translation>
    </message>
    <message>
        <source>Notices stand as their last recheck says</source>
        <translation>整改通知的状态与最近一次复查一致</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>关联单据编号</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Number of the cheque</source>
        <translation>支票号码</translation>
    </message>
    <message>
        <source>Number of the slip, optional</source>
        <translation>流水号、凭证号，可不填</translation>
    </message>
    <message>
        <source>Number or unit</source>
        <translation>单号或房号</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>编号或内容</translation>
    </message>
    <message>
        <source>Number, name or operator</source>
        <translation>编号、班次或值班人</translation>
    </message>
    <message>
        <source>Number, unit, name or phone</source>
        <translation>编号、房号、姓名或电话</translation>
    </message>
    <message>
        <source>Number, unit, owner or contractor</source>
        <translation>编号、房号、业主或施工单位</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Numbers given out after the backup</source>
        <translation>备份之后开出的编号</translation>
    </message>
    <message>
        <source>Numbers of extensions and completions have no gaps</source>
        <translation>延期和验收编号连续</translation>
    </message>
    <message>
        <source>Numbers of follow-ups and slips have no gaps</source>
        <translation>回访单与整改单编号无断号</translation>
    </message>
    <message>
        <source>Numbers of inspections have no gaps</source>
        <translation>巡查编号连续</translation>
    </message>
    <message>
        <source>Numbers of notices have no gaps</source>
        <translation>通知书编号连续</translation>
    </message>
    <message>
        <source>Numbers of passes have no gaps</source>
        <translation>出入证编号连续</translation>
    </message>
    <message>
        <source>Numbers of permits have no gaps</source>
        <translation>装修许可编号连续无缺号</translation>
    </message>
    <message>
        <source>Numbers of quotes have no gaps</source>
        <translation>报价单编号连续</translation>
    </message>
    <message>
        <source>Numbers of refunds, waivers and deductions have no gaps</source>
        <translation>退款、减免、扣款编号连续</translation>
    </message>
    <message>
        <source>Numbers of the papers of the key desk have no gaps</source>
        <translation>钥匙单据编号无断号</translation>
    </message>
    <message>
        <source>Numbers of tickets and incidents have no gaps</source>
        <translation>工单和突发事件编号连续</translation>
    </message>
    <message>
        <source>Numbers stand among the names. Give each of the family a row of their own.</source>
        <translation>家庭成员里夹有号码。请每位成员单独一行。</translation>
    </message>
    <message>
        <source>Numbers that a restored backup does not know are as noted</source>
        <translation>恢复备份所缺的编号与记录一致</translation>
    </message>
    <message>
        <source>Numbers that are not given out again: {numbers}</source>
        <translation>不再重复使用的编号：{numbers}</translation>
    </message>
    <message>
        <source>Numbers that begin with 81, 82 or 83 are residence permits of Hong Kong, Macao and Taiwan residents.</source>
        <translation>81、82、83 开头的号码是港澳台居民居住证。</translation>
    </message>
    <message>
        <source>Numbers that begin with 9 are cards of foreign permanent residents.</source>
        <translation>9 开头的号码是外国人永久居留身份证。</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>居住关系</translation>
    </message>
    <message>
        <source>Of cases that are over nothing is open</source>
        <translation>已结束的装修没有未了事项</translation>
    </message>
    <message>
        <source>Of it in cash: {amount}</source>
        <translation>其中现金：{amount}</translation>
    </message>
    <message>
        <source>Of this charge {open} is open. Type an amount up to that.</source>
        <translation>这笔费用未收 {open}，请输入不超过该数的金额。</translation>
    </message>
    <message>
        <source>Of this deposit {amount} can go back now.</source>
        <translation>这笔押金目前可退 {amount} 元。</translation>
    </message>
    <message>
        <source>Of this deposit {held} is held, and {back} of that is approved to go back. Type an amount up to the rest.</source>
        <translation>该押金在押 {held}，其中 {back} 已批准退还。请输入不超过余下部分的金额。</translation>
    </message>
    <message>
        <source>Of what is chosen nothing is open. There is nothing to waive.</source>
        <translation>所选费用均无未收，无需减免。</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Of workers who were erased nothing is left</source>
        <translation>已清除的施工人员不留任何个人信息</translation>
    </message>
    <message>
        <source>Of {item} {period} only {left} can go back.</source>
        <translation>{item} {period} 最多可退 {left}。</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>不当班</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Office&apos;s seal:</source>
        <translation>服务中心（盖章）：</translation>
    </message>
    <message>
        <source>Office, as it heads the papers</source>
        <translation>单据抬头（服务中心名称）</translation>
    </message>
    <message>
        <source>Old arrears by month owed for</source>
        <translation>各月往期欠费的清收情况</translation>
    </message>
    <message>
        <source>Old arrears received</source>
        <translation>收回往期欠费</translation>
    </message>
    <message>
        <source>Old arrears received, by month</source>
        <translation>各月收回往期欠费</translation>
    </message>
    <message>
        <source>Old arrears received, day by day</source>
        <translation>每日收回往期欠费</translation>
    </message>
    <message>
        <source>Older than {days} d</source>
        <translation>超过 {days} 天</translation>
    </message>
    <message>
        <source>Oldest of</source>
        <translation>最早日期</translation>
    </message>
    <message>
        <source>On a site patrol</source>
        <translation>现场巡查</translation>
    </message>
    <message>
        <source>On another hook</source>
        <translation>挂错位置</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>当班</translation>
    </message>
    <message>
        <source>On duty here: {name}, {shift}</source>
        <translation>本柜台在班：{name}，{shift}</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>现在当班</translation>
    </message>
    <message>
        <source>On duty:</source>
        <translation>当班人：</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>当班人：{name}</translation>
    </message>
    <message>
        <source>On hook {hook}</source>
        <translation>挂在 {hook}</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>On site since {time}</source>
        <translation>{time} 起在场</translation>
    </message>
    <message>
        <source>On the first page choose to restore a backup, and the newest one on the USB disk or in the backup folder.</source>
        <translation>在首页选择恢复备份，选取 U 盘或备份文件夹中最新的备份。</translation>
    </message>
    <message>
        <source>On the signature</source>
        <translation>盖在签章处</translation>
    </message>
    <message>
        <source>On the slip that is signed</source>
        <translation>签收回执</translation>
    </message>
    <message>
        <source>On this computer receipts go to no ESC/POS printer. Choose one in Settings, This computer.</source>
        <translation>这台电脑的收据没有设为用 ESC/POS 打印机打印。请在“设置 → 本机”中指定一台。</translation>
    </message>
    <message>
        <source>On to the recovery sheet</source>
        <translation>下一步：恢复说明单</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>送达对象</translation>
    </message>
    <message>
        <source>On {date} the following fees of your unit were still open in our books. We kindly ask you to pay them at our counter by {due_by}. Thank you for your support.</source>
        <translation>　　您好！截至 {date}，您户以下费用尚未缴纳。烦请您于 {due_by} 前到物业服务中心前台缴纳。感谢您对我们工作的理解与支持！</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>Once more: {batch} and following, {count}</source>
        <translation>重新生成上一批：{batch} 起 {count} 封</translation>
    </message>
    <message>
        <source>One column says the day, one what was reported. Unit, place, who reported it, phone, category, worker, when it was done, result and state may stand beside.</source>
        <translation>须有日期和内容两列；房号、地点、报修人、电话、类别、维修人员、完成时间、处理结果和状态可有可无。</translation>
    </message>
    <message>
        <source>One column says the meter number or the unit, and one the reading. Day and month may stand beside.</source>
        <translation>其中一列写表号或房号，一列写读数；可另有日期和月份列。</translation>
    </message>
    <message>
        <source>One column says the tag, and one what the key opens or which unit. Kind, copies and hook may stand beside.</source>
        <translation>一列写钥匙牌号，一列写对应门锁或房号；另可有类型、把数、挂钩号等列。</translation>
    </message>
    <message>
        <source>One column says the unit, and at least one what is owed or prepaid. A fee item and a month may stand beside.</source>
        <translation>必须有一列房号，至少一列欠费金额或预存款；可以另有收费项目和费用月份。</translation>
    </message>
    <message>
        <source>One step back; what is typed stays as a draft</source>
        <translation>返回；已填内容存为草稿</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>某一户</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Only a cheque or a transfer can bounce. Void the receipt instead.</source>
        <translation>只有支票或转账可以退票，其他请作废收据。</translation>
    </message>
    <message>
        <source>Only a complaint can be unfounded. Write cancelled.</source>
        <translation>只有投诉可为“不成立”，请改写“取消”。</translation>
    </message>
    <message>
        <source>Only a manager makes or changes a manager.</source>
        <translation>只有经理可以设置或更改经理。</translation>
    </message>
    <message>
        <source>Only a promise has a day and an amount.</source>
        <translation>只有承诺缴费才填日期和金额。</translation>
    </message>
    <message>
        <source>Only active operators of the counter stand on the roster.</source>
        <translation>只有在岗的柜台人员可以排班。</translation>
    </message>
    <message>
        <source>Only after asking each time</source>
        <translation>每次须征得同意</translation>
    </message>
    <message>
        <source>Only keys of vacant units belong to set A or B.</source>
        <translation>只有空置房钥匙分 A 套和 B 套。</translation>
    </message>
    <message>
        <source>Only looking? Open the demo estate</source>
        <translation>只想看看？打开演示小区</translation>
    </message>
    <message>
        <source>Only readings are taken over for a month. Leave out {option}.</source>
        <translation>只有抄表读数按月份导入，请去掉 {option}。</translation>
    </message>
    <message>
        <source>Only the works that were permitted</source>
        <translation>按许可范围施工</translation>
    </message>
    <message>
        <source>Only what is charged by meter has tiers.</source>
        <translation>只有抄表收费的项目才有阶梯。</translation>
    </message>
    <message>
        <source>Only who applied for it can withdraw it, or whoever may approve it.</source>
        <translation>只有申请人或有审批权的人可以撤回。</translation>
    </message>
    <message>
        <source>Only who applied for it can withdraw it. Whoever may approve it can reject it.</source>
        <translation>只有申请人可以撤回；有审批权的人可以不予批准。</translation>
    </message>
    <message>
        <source>Only {held} can be kept. Type an amount up to that, or charge the unit with the rest.</source>
        <translation>最多只能扣 {held} 元，请输入不超过该数的金额，或将不足部分向房屋收取。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Open a shift …</source>
        <translation>开班…</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Open items: {count}</source>
        <translation>未结事项：{count}</translation>
    </message>
    <message>
        <source>Open notices elsewhere: {numbers}</source>
        <translation>其他工地未整改的通知：{numbers}</translation>
    </message>
    <message>
        <source>Open the demo estate instead</source>
        <translation>改为打开演示小区</translation>
    </message>
    <message>
        <source>Open the pass</source>
        <translation>打开出入证</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开对应记录</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Open violation</source>
        <translation>有违规未整改</translation>
    </message>
    <message>
        <source>Open violation {number} at {unit}.</source>
        <translation>在 {unit} 有违规未整改：{number}。</translation>
    </message>
    <message>
        <source>Open violations</source>
        <translation>未整改违规</translation>
    </message>
    <message>
        <source>Open {number} again</source>
        <translation>重新打开 {number}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Opened late</source>
        <translation>迟开班</translation>
    </message>
    <message>
        <source>Opened over another shift</source>
        <translation>未确认交接即开班</translation>
    </message>
    <message>
        <source>Opened over {over}: {words}</source>
        <translation>越过 {over} 开班：{words}</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>正在打开备份</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>对应门锁</translation>
    </message>
    <message>
        <source>Opens a shift, writes the duty log, counts and hands over, takes over from others.</source>
        <translation>开班，写值班日志，清点交接，接班。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>新增操作员</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>修改操作员</translation>
    </message>
    <message>
        <source>Operator signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Operator signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>已验原件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other contractor</source>
        <translation>变更施工单位</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Other owner</source>
        <translation>变更业主</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>其他约定</translation>
    </message>
    <message>
        <source>Other than stored: {count}. Look at the sheet; Ctrl+S stores it.</source>
        <translation>与已存不同：{count} 格。请核对表格，按 Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>Other tickets are followed up after</source>
        <translation>其他工单回访期限</translation>
    </message>
    <message>
        <source>Other trades</source>
        <translation>工种不对口</translation>
    </message>
    <message>
        <source>Other words for it, parted by spaces</source>
        <translation>其他说法，用空格分开</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>服务中心</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Out since: {at}</source>
        <translation>借出时间：{at}</translation>
    </message>
    <message>
        <source>Out until {time}</source>
        <translation>借出，{time} 前归还</translation>
    </message>
    <message>
        <source>Out: {count}</source>
        <translation>借出 {count} 把</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome of review</source>
        <translation>审核结果</translation>
    </message>
    <message>
        <source>Outer walls against seepage</source>
        <translation>外墙面防渗漏</translation>
    </message>
    <message>
        <source>Outgoing:</source>
        <translation>交班人：</translation>
    </message>
    <message>
        <source>Outside the estate</source>
        <translation>小区外部</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with an escort</source>
        <translation>外来人员借用钥匙须有人陪同</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with approval</source>
        <translation>外来人员借用钥匙须经批准</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with approval: a supervisor types their password.</source>
        <translation>外部人员借用钥匙须经批准：请主管输入本人密码。</translation>
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
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Over at, now if empty</source>
        <translation>恢复时间（留空为现在）</translation>
    </message>
    <message>
        <source>Over by {amount}</source>
        <translation>长款 {amount}</translation>
    </message>
    <message>
        <source>Over since {day}</source>
        <translation>{day} 观察期满</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期欠费</translation>
    </message>
    <message>
        <source>Overdue are {owed}. Type an amount up to that, or none for all of it.</source>
        <translation>逾期欠费为 {owed}，请输入不超过它的金额；不填表示全部。</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>最早应缴日</translation>
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
        <translation>超时未离</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费金额</translation>
    </message>
    <message>
        <source>Owed after each line is what the unit then owed, deposits apart; prepayment is told beside it and not taken off. A charge stands on the day it was entered into the books.</source>
        <translation>每行的欠费余额为该笔之后的欠费（不含押金），预存款单独列示，不从中扣减。账单按入账日期列示。</translation>
    </message>
    <message>
        <source>Owed after it</source>
        <translation>欠费余额</translation>
    </message>
    <message>
        <source>Owed at the beginning</source>
        <translation>期初欠费</translation>
    </message>
    <message>
        <source>Owed at the end</source>
        <translation>期末欠费</translation>
    </message>
    <message>
        <source>Owed at the till</source>
        <translation>挂账，到收银台交</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠费合计</translation>
    </message>
    <message>
        <source>Owed {amount}</source>
        <translation>欠费 {amount}</translation>
    </message>
    <message>
        <source>Owed: {item}</source>
        <translation>欠费：{item}</translation>
    </message>
    <message>
        <source>Own password confirmed</source>
        <translation>确认本人密码</translation>
    </message>
    <message>
        <source>Own works</source>
        <translation>自行施工</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Owner has no copy yet</source>
        <translation>业主尚未收到副本</translation>
    </message>
    <message>
        <source>Owner&apos;s copy of a permit</source>
        <translation>许可证待送业主</translation>
    </message>
    <message>
        <source>Owner&apos;s copy …</source>
        <translation>业主副本…</translation>
    </message>
    <message>
        <source>Owner&apos;s deposit</source>
        <translation>业主装修押金</translation>
    </message>
    <message>
        <source>Owner&apos;s deposit for works; 0: none is asked for</source>
        <translation>业主装修押金；0 为不收</translation>
    </message>
    <message>
        <source>Owner&apos;s identity card</source>
        <translation>业主身份证</translation>
    </message>
    <message>
        <source>Owner&apos;s power of attorney</source>
        <translation>业主授权委托书</translation>
    </message>
    <message>
        <source>Owner&apos;s signature:</source>
        <translation>业主签字：</translation>
    </message>
    <message>
        <source>Owner&apos;s written consent</source>
        <translation>业主同意装修的书面意见</translation>
    </message>
    <message>
        <source>Owner-occupied</source>
        <translation>自住</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>业主：{name}</translation>
    </message>
    <message>
        <source>Page {page}/{pages}</source>
        <translation>第 {page}/{pages} 页</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Paid and settled</source>
        <translation>已缴及抵扣</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退还</translation>
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
        <translation>已缴／减免</translation>
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
        <translation>墙面粉刷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Paper as issued</source>
        <translation>已开具单据</translation>
    </message>
    <message>
        <source>Paper format</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>打印单据</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Papers and certificates</source>
        <translation>证明与手续</translation>
    </message>
    <message>
        <source>Papers are printed in {languages}.</source>
        <translation>单据语言只能是 {languages}。</translation>
    </message>
    <message>
        <source>Papers look as noted</source>
        <translation>单据格式与记录一致</translation>
    </message>
    <message>
        <source>Papers of renovations</source>
        <translation>装修单据</translation>
    </message>
    <message>
        <source>Papers of {number}</source>
        <translation>{number} 的单据</translation>
    </message>
    <message>
        <source>Papers …</source>
        <translation>单据…</translation>
    </message>
    <message>
        <source>Parcel and letter</source>
        <translation>快递信件</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>Parking fee</source>
        <translation>车位费</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Part 1: file</source>
        <translation>第一联 存档</translation>
    </message>
    <message>
        <source>Part 2: worker</source>
        <translation>第二联 维修</translation>
    </message>
    <message>
        <source>Part 3: resident</source>
        <translation>第三联 住户</translation>
    </message>
    <message>
        <source>Part in time</source>
        <translation>及时率</translation>
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
        <translation>部分缴费：先核销最早的账单。</translation>
    </message>
    <message>
        <source>Particulars of a contractor changed</source>
        <translation>修改施工单位资料</translation>
    </message>
    <message>
        <source>Particulars of the estate changed</source>
        <translation>修改小区资料</translation>
    </message>
    <message>
        <source>Parts of charges are as noted in the audit chain</source>
        <translation>应收的计费明细与审计链记录一致</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>出入证</translation>
    </message>
    <message>
        <source>Pass cancelled</source>
        <translation>证件已取消</translation>
    </message>
    <message>
        <source>Pass deposit</source>
        <translation>出入证押金</translation>
    </message>
    <message>
        <source>Pass deposits: {count}, {amount}</source>
        <translation>出入证押金 {count} 笔，{amount}</translation>
    </message>
    <message>
        <source>Pass fee</source>
        <translation>出入证工本费</translation>
    </message>
    <message>
        <source>Pass for the site</source>
        <translation>办理出入证的工地</translation>
    </message>
    <message>
        <source>Pass handed in</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Pass issued</source>
        <translation>已办证</translation>
    </message>
    <message>
        <source>Pass it</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Pass lost</source>
        <translation>证件已挂失</translation>
    </message>
    <message>
        <source>Pass not returned</source>
        <translation>出入证未交回</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转达</translation>
    </message>
    <message>
        <source>Pass on …</source>
        <translation>转达…</translation>
    </message>
    <message>
        <source>Pass replaced</source>
        <translation>补办出入证</translation>
    </message>
    <message>
        <source>Pass reported lost</source>
        <translation>出入证报失</translation>
    </message>
    <message>
        <source>Pass returned</source>
        <translation>证件已交回</translation>
    </message>
    <message>
        <source>Pass {number} for {unit} expired on {day} and is not returned.</source>
        <translation>{unit} 的出入证 {number} 已于 {day} 过期，尚未交回。</translation>
    </message>
    <message>
        <source>Pass {number} is to be returned, or reported lost.</source>
        <translation>出入证 {number} 尚未交回，请收回或挂失。</translation>
    </message>
    <message>
        <source>Pass {number} on</source>
        <translation>转达 {number}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>转达给</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>出入证</translation>
    </message>
    <message>
        <source>Passes and workers are as noted in the audit chain</source>
        <translation>出入证和施工人员与审计记录一致</translation>
    </message>
    <message>
        <source>Passes are kept as they were made</source>
        <translation>出入证内容留存完整</translation>
    </message>
    <message>
        <source>Passes are out only while a case is open</source>
        <translation>已办结的装修没有在用出入证</translation>
    </message>
    <message>
        <source>Passes are out that are to be returned first: {numbers}</source>
        <translation>尚有出入证须先退还：{numbers}</translation>
    </message>
    <message>
        <source>Passes extended</source>
        <translation>出入证延期</translation>
    </message>
    <message>
        <source>Passes issued</source>
        <translation>发放出入证</translation>
    </message>
    <message>
        <source>Passes lost</source>
        <translation>遗失出入证</translation>
    </message>
    <message>
        <source>Passes made: {count}</source>
        <translation>已办理出入证 {count} 张</translation>
    </message>
    <message>
        <source>Passes of the contractor before are out: {numbers}. Take them back first, or note them as lost.</source>
        <translation>原施工单位的出入证尚未退还：{numbers}。请先收回，或登记为遗失。</translation>
    </message>
    <message>
        <source>Passes out</source>
        <translation>在用证件</translation>
    </message>
    <message>
        <source>Passes prolonged: {count}</source>
        <translation>已延期出入证 {count} 张</translation>
    </message>
    <message>
        <source>Passes returned</source>
        <translation>交回出入证</translation>
    </message>
    <message>
        <source>Passes run until then, too</source>
        <translation>出入证一并延期</translation>
    </message>
    <message>
        <source>Passes stand where their steps lead</source>
        <translation>出入证状态与办理过程一致</translation>
    </message>
    <message>
        <source>Passes to be returned by now</source>
        <translation>逾期未交还出入证</translation>
    </message>
    <message>
        <source>Passes …</source>
        <translation>出入证…</translation>
    </message>
    <message>
        <source>Passes: who is let onto which site, and until when. F3 makes passes for workers who are known, one or many at once: choose the site, type names or phones, F8 takes everybody of the company who has none yet; F10 prints them too. F8 in the list enters a new worker, with the pass in the same go. What is known against somebody – an open violation, an expired pass elsewhere – is said before the pass is made. A pass that is lost gets a successor with a number of its own. F9 shows a pass as it is printed, Ctrl+P all of its site, fronts and backs, Ctrl+Shift+P the register of its workers; a scanned pass opens here.</source>
        <translation>出入证：谁可以进入哪个工地、有效期到哪天。F3 为已登记的施工人员办证，可一次办理多张：选择工地，输入姓名或电话；F8 选入该单位所有未办证人员；F10 办证并打印。在列表中按 F8 登记新的施工人员并同时办证。办证前会提示该人员未整改的违规、其他工地过期未交回的出入证等情况。遗失的出入证补办后使用新编号。F9 预览单张出入证，Ctrl+P 预览本工地全部出入证（正反面），Ctrl+Shift+P 预览本工地人员登记表；扫描出入证即可在此打开。</translation>
    </message>
    <message>
        <source>Passes: {count}</source>
        <translation>出入证 {count} 张</translation>
    </message>
    <message>
        <source>Passphrase of backups taken away</source>
        <translation>备份取消加密口令</translation>
    </message>
    <message>
        <source>Passphrase of the backups:</source>
        <translation>备份加密口令：</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>加密口令或恢复码</translation>
    </message>
    <message>
        <source>Passphrase or recovery code:</source>
        <translation>加密口令或恢复码：</translation>
    </message>
    <message>
        <source>Passphrase, such as four words</source>
        <translation>加密口令（如四个词）</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Passport or travel permit</source>
        <translation>护照或通行证</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of {operator}:</source>
        <translation>{operator} 的密码：</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>密码（至少 8 位）</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Past its day</source>
        <translation>逾期未处理</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>支付退款</translation>
    </message>
    <message>
        <source>Pay out and print the slip</source>
        <translation>支付并打印退款单</translation>
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
        <translation>应缴期限</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Payee&apos;s signature:</source>
        <translation>收款人签字：</translation>
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
        <translation>交款人签字：</translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation>交款人：{payer}</translation>
    </message>
    <message>
        <source>Paying by transfer</source>
        <translation>转账说明</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付费情况</translation>
    </message>
    <message>
        <source>Payment did not come in</source>
        <translation>款项未到账冲红</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>缴费通知单</translation>
    </message>
    <message>
        <source>Payment notices</source>
        <translation>缴费通知单</translation>
    </message>
    <message>
        <source>Payment notices ask to pay within</source>
        <translation>缴费通知单限期</translation>
    </message>
    <message>
        <source>Payment notices made: {count}</source>
        <translation>已生成缴费通知单 {count} 份</translation>
    </message>
    <message>
        <source>Payment notices of all units in arrears, as one PDF.</source>
        <translation>把所有欠费房屋的缴费通知单存为一个 PDF。</translation>
    </message>
    <message>
        <source>Payment notices …</source>
        <translation>缴费通知单…</translation>
    </message>
    <message>
        <source>Payment notices: {notices}, saved as {file}</source>
        <translation>缴费通知单 {notices} 份，已存为 {file}</translation>
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
        <translation>收款与审计链记录一致</translation>
    </message>
    <message>
        <source>People</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>施工人数</translation>
    </message>
    <message>
        <source>People who live or own here</source>
        <translation>在住人员与业主</translation>
    </message>
    <message>
        <source>People whose erasure must be asked for again: {count}</source>
        <translation>需要重新申请删除个人信息的人数：{count}</translation>
    </message>
    <message>
        <source>Per m² of gross area</source>
        <translation>按建筑面积（每平方米）</translation>
    </message>
    <message>
        <source>Per m² of interior area</source>
        <translation>按套内面积（每平方米）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属期间</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Permit copied to the owner</source>
        <translation>装修：抄送业主</translation>
    </message>
    <message>
        <source>Permit expired</source>
        <translation>许可证已过期</translation>
    </message>
    <message>
        <source>Permit expired, works go on</source>
        <translation>许可证过期仍在施工</translation>
    </message>
    <message>
        <source>Permit issued</source>
        <translation>已发证</translation>
    </message>
    <message>
        <source>Permit issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Permit passed on to the new owner</source>
        <translation>许可证转至新业主</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Permit shown at the door</source>
        <translation>许可证张贴于门口</translation>
    </message>
    <message>
        <source>Permit: {number}</source>
        <translation>装修许可证：{number}</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Permits and notices by month</source>
        <translation>各月许可与整改</translation>
    </message>
    <message>
        <source>Permits and notices by week</source>
        <translation>各周许可与整改</translation>
    </message>
    <message>
        <source>Permits are as noted in the audit chain</source>
        <translation>装修许可与审计链记录一致</translation>
    </message>
    <message>
        <source>Permits expired</source>
        <translation>许可证过期工地</translation>
    </message>
    <message>
        <source>Permits have passed their reviews</source>
        <translation>装修许可均经初审、复审</translation>
    </message>
    <message>
        <source>Permits issued</source>
        <translation>发放许可证</translation>
    </message>
    <message>
        <source>Permits refused</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Permits say what changed of them</source>
        <translation>许可证与其变更一致</translation>
    </message>
    <message>
        <source>Permits stand where their steps lead</source>
        <translation>装修许可的状态与办理步骤一致</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>修改人员资料</translation>
    </message>
    <message>
        <source>Personal Information Protection Law, arts. 15, 47 and 50: personal data is erased when it is no longer needed, or consent is withdrawn. What other laws have kept is only stored, and used for nothing else (art. 47).</source>
        <translation>依据《个人信息保护法》第十五条、第四十七条、第五十条：处理目的已实现、不再必要或个人撤回同意的，删除个人信息；法律、行政法规规定的保存期限未届满的，只作存储，不作其他使用（第四十七条）。</translation>
    </message>
    <message>
        <source>Personal Information Protection Law, arts. 44, 45 and 50: everybody may see and copy what is kept.</source>
        <translation>依据《个人信息保护法》第四十四条、第四十五条、第五十条：个人有权查阅、复制其个人信息。</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Personal data due was erased</source>
        <translation>到期清除</translation>
    </message>
    <message>
        <source>Personal data erased in its time</source>
        <translation>到期清除：个人信息</translation>
    </message>
    <message>
        <source>Personal data erased on request</source>
        <translation>按申请删除个人信息</translation>
    </message>
    <message>
        <source>Personal data erased, as the rules ask. Records: {count}</source>
        <translation>已按规定清除到期的个人信息，共 {count} 条。</translation>
    </message>
    <message>
        <source>Personal data erased: notice</source>
        <translation>个人信息删除告知书</translation>
    </message>
    <message>
        <source>Personal data of a person looked at as a whole</source>
        <translation>查看个人信息汇总</translation>
    </message>
    <message>
        <source>Personal data that had been erased was erased again: {count}</source>
        <translation>备份之后已删除的个人信息，已再次删除：{count} 条</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Persons: {count}</source>
        <translation>人数：{count}</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation>服务中心电话</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>电话：{phone}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Phones of the co-owner</source>
        <translation>共有人电话</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>照片或文件</translation>
    </message>
    <message>
        <source>Photo {n}: {name}</source>
        <translation>照片 {n}：{name}</translation>
    </message>
    <message>
        <source>Photo {n}: {name} – the file is missing or is no picture any more</source>
        <translation>照片 {n}：{name}（文件缺失或已损坏）</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>Photos and files lie beside it in {folder}: {count}</source>
        <translation>照片和文件存放在同处的 {folder} 文件夹：{count}</translation>
    </message>
    <message>
        <source>Photos and files of the unit</source>
        <translation>房屋照片与附件</translation>
    </message>
    <message>
        <source>Photos and files of their tickets</source>
        <translation>其工单的照片与附件</translation>
    </message>
    <message>
        <source>Photos and files of units and tickets</source>
        <translation>房屋、工单的照片与附件</translation>
    </message>
    <message>
        <source>Photos and files that are missing here are not in it: {count}</source>
        <translation>本机缺失的照片和文件未能备份：{count}</translation>
    </message>
    <message>
        <source>Photos and files that were nowhere to be found: {count}</source>
        <translation>找不到的照片和文件：{count}</translation>
    </message>
    <message>
        <source>Photos and files: drag them onto the record, choose them with Ctrl+Shift+A, or paste a picture or copied files with Ctrl+V. Ctrl+Shift+O shows them large: the arrows turn to the next one, + and − zoom, Ctrl+S saves a copy. Del takes one off; who did is kept. Photos keep all that the camera wrote into them, also where they were taken.</source>
        <translation>照片和文件：拖到记录上，或按 Ctrl+Shift+A 选择，或用 Ctrl+V 粘贴图片或已复制的文件。Ctrl+Shift+O 放大查看：方向键翻到下一个，+ 和 − 缩放，Ctrl+S 另存一份。Del 移除，移除人有记录。照片保留相机写入的全部信息，包括拍摄地点。</translation>
    </message>
    <message>
        <source>Photos and files: {count}</source>
        <translation>照片和文件：{count}</translation>
    </message>
    <message>
        <source>Picture of our own</source>
        <translation>自选图片</translation>
    </message>
    <message>
        <source>Pictures in {folder}: {pictures}</source>
        <translation>{folder} 中的图片：{pictures} 张</translation>
    </message>
    <message>
        <source>Piece, metre, time</source>
        <translation>个、米、次</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation>{amount} 的张数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>部位：{place}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planning authority</source>
        <translation>规划部门</translation>
    </message>
    <message>
        <source>Planning consent to the façade</source>
        <translation>规划部门关于外立面的批准</translation>
    </message>
    <message>
        <source>Plans of the works</source>
        <translation>装修方案及图纸</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>设备房</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Plate: {plate}</source>
        <translation>车牌：{plate}</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Please pay by: {date}</source>
        <translation>缴费期限：{date}</translation>
    </message>
    <message>
        <source>Please tell the office within 7 days if anything here is not right.</source>
        <translation>如有不符，请于 7 日内与服务中心联系核对。</translation>
    </message>
    <message>
        <source>Plumber and electrician</source>
        <translation>水电工</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>给排水</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>出账</translation>
    </message>
    <message>
        <source>Post the billing run</source>
        <translation>确认出账</translation>
    </message>
    <message>
        <source>Post {count} charges, {total} in all, for {month}? This can&apos;t be undone.</source>
        <translation>确认为 {month} 出账 {count} 笔、共 {total}？此操作不能撤销。</translation>
    </message>
    <message>
        <source>Posted as {run}: {count} charges, {total}.</source>
        <translation>已出账 {run}：{count} 笔，{total}。</translation>
    </message>
    <message>
        <source>Posted on the door</source>
        <translation>张贴于门上</translation>
    </message>
    <message>
        <source>Posting {month}</source>
        <translation>正在出账 {month}</translation>
    </message>
    <message>
        <source>Posts billing runs and late fees, raises and voids charges, shares costs out, issues dunning letters, keeps meters, takes balances over from lists.</source>
        <translation>批量出账、计收违约金，登记或作废应收，分摊公共费用，发催缴函，维护仪表，从清单导入期初欠费。</translation>
    </message>
    <message>
        <source>Power of attorney and the agent&apos;s identity card</source>
        <translation>授权委托书及代理人身份证</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>电</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Praise form</source>
        <translation>表扬登记单</translation>
    </message>
    <message>
        <source>Praise logged</source>
        <translation>表扬登记</translation>
    </message>
    <message>
        <source>Praise passed on</source>
        <translation>表扬：转达</translation>
    </message>
    <message>
        <source>Prepaid {amount}</source>
        <translation>预存 {amount}</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预存款</translation>
    </message>
    <message>
        <source>Prepayment afterwards: {amount}</source>
        <translation>收款后预存余额 {amount}</translation>
    </message>
    <message>
        <source>Prepayment at the end</source>
        <translation>期末预存</translation>
    </message>
    <message>
        <source>Prepayment balance: before {before}, after {after}</source>
        <translation>预存余额：上次 {before}　本次 {after}</translation>
    </message>
    <message>
        <source>Prepayment balance: {amount}</source>
        <translation>预存余额：{amount}</translation>
    </message>
    <message>
        <source>Prepayment carried over</source>
        <translation>期初预存结转</translation>
    </message>
    <message>
        <source>Prepayment refund slip</source>
        <translation>退预存款单</translation>
    </message>
    <message>
        <source>Prepayment settles new charges by itself</source>
        <translation>预存款自动抵扣新账单</translation>
    </message>
    <message>
        <source>Prepayment used</source>
        <translation>预存抵扣及退还</translation>
    </message>
    <message>
        <source>Prepayments agree with their payments</source>
        <translation>预存与收款一致</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在场人</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现密码</translation>
    </message>
    <message>
        <source>Present: {name}</source>
        <translation>在场人：{name}</translation>
    </message>
    <message>
        <source>Press Enter on “{text}” to take it.</source>
        <translation>请在“{text}”上按回车加入。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>预览单据</translation>
    </message>
    <message>
        <source>Preview the quote</source>
        <translation>预览报价单</translation>
    </message>
    <message>
        <source>Preview {number}</source>
        <translation>预览 {number}</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price in yuan</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Price list of chargeable work</source>
        <translation>有偿服务价目表</translation>
    </message>
    <message>
        <source>Price list: what material and labour cost when the resident pays. Quotes and finished work find these by any part of the name or its pinyin. Supervisors add with F3 and change with F7; what was quoted and charged before stays as it was, and what it cost before stands at the right. Ctrl+Del stops using a price, or uses it again. Ctrl+E saves the list.</source>
        <translation>价目表：住户付费时的材料费和人工费。报价和完工时按名称的任意部分或拼音查找。主管用 F3 新增、F7 修改；以前的报价和收费保持原样，以前的价格列在右侧。Ctrl+Del 停用或恢复使用。Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Price of work</source>
        <translation>维修价目</translation>
    </message>
    <message>
        <source>Price of work added</source>
        <translation>新增维修价目</translation>
    </message>
    <message>
        <source>Price of work changed</source>
        <translation>修改维修价目</translation>
    </message>
    <message>
        <source>Price of work no longer used</source>
        <translation>停用维修价目</translation>
    </message>
    <message>
        <source>Price of work used again</source>
        <translation>恢复维修价目</translation>
    </message>
    <message>
        <source>Price × quantity</source>
        <translation>单价 × 数量</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价目</translation>
    </message>
    <message>
        <source>Prices are as noted in the audit chain</source>
        <translation>收费标准与审计链记录一致</translation>
    </message>
    <message>
        <source>Prices are listed as of today. Leave out the days.</source>
        <translation>价目表按今天列出，请不要填写日期。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print a receipt on an ESC/POS printer; save papers, work orders, logs, the key register as PDF.</source>
        <translation>在 ESC/POS 打印机上打印收据；将单据、派工单、日志、钥匙借用登记表存为 PDF。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Print it for the door at once</source>
        <translation>同时打印，供张贴在门上</translation>
    </message>
    <message>
        <source>Print the recovery sheet first. Until it is printed and proved, nothing changes.</source>
        <translation>请先打印恢复说明单。打印并核对之前，一切不变。</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印说明单</translation>
    </message>
    <message>
        <source>Printed {at} by {by}</source>
        <translation>打印：{at}　{by}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printer: {address}</source>
        <translation>打印机：{address}</translation>
    </message>
    <message>
        <source>Prints of receipts are as noted</source>
        <translation>收据打印次数与记录一致</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>流程制度</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>未守承诺</translation>
    </message>
    <message>
        <source>Promise broken: {sum} by {day}</source>
        <translation>未守承诺：{day} 前缴 {sum}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>已守承诺</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>承诺超时</translation>
    </message>
    <message>
        <source>Promise {number} for another time</source>
        <translation>改约 {number} 的答复时间</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Promised for another time</source>
        <translation>改约答复时间</translation>
    </message>
    <message>
        <source>Promised for today</source>
        <translation>承诺今天缴</translation>
    </message>
    <message>
        <source>Promised for today: {sum}</source>
        <translation>承诺今天缴 {sum}</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>承诺 {day}</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>承诺缴费</translation>
    </message>
    <message>
        <source>Promised: {sum} by {day}</source>
        <translation>承诺：{day} 前缴 {sum}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺数</translation>
    </message>
    <message>
        <source>Promises have a day and are as noted</source>
        <translation>缴费承诺都有日期且与留痕一致</translation>
    </message>
    <message>
        <source>Proof of kinship, of somebody who has died</source>
        <translation>死亡证明及亲属关系证明</translation>
    </message>
    <message>
        <source>Property fee</source>
        <translation>物业费</translation>
    </message>
    <message>
        <source>Property management fee</source>
        <translation>物业费</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>公共区域</translation>
    </message>
    <message>
        <source>Public areas clean and unharmed</source>
        <translation>公共区域整洁完好</translation>
    </message>
    <message>
        <source>Public facility</source>
        <translation>公共设施</translation>
    </message>
    <message>
        <source>Public parts whole and clean</source>
        <translation>公共部位完好、清洁</translation>
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
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>装表</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Put right by no. {n} of this log.</source>
        <translation>已由本日志第 {n} 条更正。</translation>
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
        <translation>整改后再验收</translation>
    </message>
    <message>
        <source>Put the disk in to see what is on it.</source>
        <translation>接上磁盘后可查看其中的备份。</translation>
    </message>
    <message>
        <source>Put this right, and report here when it is done. It will be followed up again.</source>
        <translation>请按期整改，完成后报客服前台，前台将再次回访。</translation>
    </message>
    <message>
        <source>Put {number} right</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the present books.</source>
        <translation>用备份替换现有数据。</translation>
    </message>
    <message>
        <source>Puts no. {n} of this log right.</source>
        <translation>更正本日志第 {n} 条。</translation>
    </message>
    <message>
        <source>Putting the logs together</source>
        <translation>正在汇总值班日志</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Quality of repairs</source>
        <translation>维修质量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question, pinyin or other words</source>
        <translation>问题、拼音或检索词</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Quote agreed</source>
        <translation>报价：同意</translation>
    </message>
    <message>
        <source>Quote declined</source>
        <translation>报价：拒绝</translation>
    </message>
    <message>
        <source>Quote for chargeable work</source>
        <translation>有偿服务报价单</translation>
    </message>
    <message>
        <source>Quote for {number}</source>
        <translation>{number} 报价</translation>
    </message>
    <message>
        <source>Quote offered</source>
        <translation>出具报价单</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>报价单 {number}</translation>
    </message>
    <message>
        <source>Quote {number} of ¥{amount}.</source>
        <translation>报价单 {number}，¥{amount}。</translation>
    </message>
    <message>
        <source>Quote {number}: {state}.</source>
        <translation>报价单 {number}：{state}。</translation>
    </message>
    <message>
        <source>Quote …</source>
        <translation>报价…</translation>
    </message>
    <message>
        <source>Quoted by: {name}</source>
        <translation>报价人：{name}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Quotes and work are as noted in the audit chain</source>
        <translation>报价和维修记录与审计链一致</translation>
    </message>
    <message>
        <source>Quotes and work cost what their lines cost</source>
        <translation>报价和维修费用等于各行之和</translation>
    </message>
    <message>
        <source>Radio, access card, seal …</source>
        <translation>对讲机、门禁卡、印章……</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Raise the charges of a month, once.</source>
        <translation>为某月出账；已出账的不会重复。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Rate by household</source>
        <translation>户数收缴率</translation>
    </message>
    <message>
        <source>Rate by household = units paid up / units billed: of a unit that is paid up nothing is open for these months.</source>
        <translation>户数收缴率 = 已缴清户数 ÷ 应缴户数。已缴清指该户在所选月份内没有未缴金额。</translation>
    </message>
    <message>
        <source>Rate it from 1 to 5.</source>
        <translation>评分为 1 至 5 分。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rating (1 to 5): {rating}</source>
        <translation>评分（1–5）：{rating}</translation>
    </message>
    <message>
        <source>Rating {rating}</source>
        <translation>评分 {rating}</translation>
    </message>
    <message>
        <source>Rating: {rating} of 5</source>
        <translation>评分：{rating} 分（满分 5 分）</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>复验</translation>
    </message>
    <message>
        <source>Re-inspection after the waiting period</source>
        <translation>装修复验表（观察期满）</translation>
    </message>
    <message>
        <source>Re-inspection due</source>
        <translation>待观察期满复验</translation>
    </message>
    <message>
        <source>Re-inspection of {number}</source>
        <translation>{number} 复验</translation>
    </message>
    <message>
        <source>Re-inspection …</source>
        <translation>复验…</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>抄表人</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>已抄后月</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>抄表日期</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>查看操作日志</translation>
    </message>
    <message>
        <source>Read, file it</source>
        <translation>已阅，归档</translation>
    </message>
    <message>
        <source>Read: {done} of {all}</source>
        <translation>已抄 {done} / {all}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>抄表读数</translation>
    </message>
    <message>
        <source>Reading the file takes longer than {seconds} seconds. Keep only the register&apos;s own sheet and columns.</source>
        <translation>读取文件超过 {seconds} 秒，已停止。请只保留登记表所在的工作表和列。</translation>
    </message>
    <message>
        <source>Reading the list of balances</source>
        <translation>正在读取期初余额表</translation>
    </message>
    <message>
        <source>Reading the list of keys</source>
        <translation>正在读取钥匙清单</translation>
    </message>
    <message>
        <source>Reading the list of readings</source>
        <translation>正在读取抄表清单</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>正在读取登记表</translation>
    </message>
    <message>
        <source>Reading the register of tickets</source>
        <translation>正在读取登记表</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>正在读入排班表</translation>
    </message>
    <message>
        <source>Readings imported</source>
        <translation>导入抄表读数</translation>
    </message>
    <message>
        <source>Readings of the meter</source>
        <translation>该表的读数</translation>
    </message>
    <message>
        <source>Readings stored: {count}</source>
        <translation>已保存读数：{count} 条</translation>
    </message>
    <message>
        <source>Readings without a month are of the month chosen in the sheet.</source>
        <translation>未写月份的读数，按抄表单中所选的月份计。</translation>
    </message>
    <message>
        <source>Reads and signs the log of yesterday, ends shifts that were left without a handover.</source>
        <translation>审阅前一日日志并签字，结束未交接的班次。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>长短款原因</translation>
    </message>
    <message>
        <source>Reason of the difference: {reason}</source>
        <translation>长短款原因：{reason}</translation>
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
        <translation>收据</translation>
    </message>
    <message>
        <source>Receipt list</source>
        <translation>收据清册</translation>
    </message>
    <message>
        <source>Receipt numbers have no gaps</source>
        <translation>收据编号连续无缺</translation>
    </message>
    <message>
        <source>Receipt of payment</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>Receipt of {number}</source>
        <translation>{number} 送达回执</translation>
    </message>
    <message>
        <source>Receipt or deposit</source>
        <translation>收据/押金</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>打印收据</translation>
    </message>
    <message>
        <source>Receipt printer (ESC/POS), used without a driver</source>
        <translation>小票打印机（ESC/POS，免驱动）</translation>
    </message>
    <message>
        <source>Receipt printer {address}</source>
        <translation>小票打印机 {address}</translation>
    </message>
    <message>
        <source>Receipt voided</source>
        <translation>收据冲红</translation>
    </message>
    <message>
        <source>Receipt {number} bounced</source>
        <translation>收据 {number} 退票</translation>
    </message>
    <message>
        <source>Receipt {number} voided</source>
        <translation>收据 {number} 冲红</translation>
    </message>
    <message>
        <source>Receipt: {number}</source>
        <translation>收据：{number}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Receipts among them: {count}, {first} to {last}.</source>
        <translation>其中收据 {count} 张，{first} 至 {last}。</translation>
    </message>
    <message>
        <source>Receipts are found at each unit that they settle</source>
        <translation>合并缴费的收据在各房号均可查到</translation>
    </message>
    <message>
        <source>Receipts are printed on</source>
        <translation>收据纸张</translation>
    </message>
    <message>
        <source>Receipts issued</source>
        <translation>开具收据数</translation>
    </message>
    <message>
        <source>Receipts keep within the frame.</source>
        <translation>收据内容都在此框内。</translation>
    </message>
    <message>
        <source>Receipts say what is stored</source>
        <translation>收据内容与账目一致</translation>
    </message>
    <message>
        <source>Receipts that are not in the backup</source>
        <translation>备份中没有的收据</translation>
    </message>
    <message>
        <source>Receipts to be entered again</source>
        <translation>需要补录的收据</translation>
    </message>
    <message>
        <source>Receipts to be entered again: {count}</source>
        <translation>需要补录的收据：{count} 张</translation>
    </message>
    <message>
        <source>Receipts, payments and what they rest on are accounting records, kept for 30 years (Administrative Measures for Accounting Archives, art. 14); they are never altered.</source>
        <translation>收据、收款及其依据属会计档案，按《会计档案管理办法》第十四条保存 30 年，不得更改。</translation>
    </message>
    <message>
        <source>Receipts, payments, deposits and what they rest on</source>
        <translation>收据、收款、押金及其依据</translation>
    </message>
    <message>
        <source>Receipts: F9 shows a receipt, Ctrl+P prints it again, marked as a reprint. F8 voids it by a red entry with a reason and a supervisor&apos;s password; its number stays and its charges are owed again. F7 enters that its cheque or transfer bounced: what was paid otherwise becomes prepayment. The fields above narrow the list by number, unit, name or phone, by days, building, state and method.</source>
        <translation>收据：F9 预览收据，Ctrl+P 补打并注明补打次数。F8 凭原因和主管密码以红字冲销，编号保留，所缴应收款恢复欠缴。F7 登记支票或转账退票：以其他方式收到的部分转为预存款。上方各栏可按编号、房号、姓名或电话、日期、楼栋、状态和方式筛选。</translation>
    </message>
    <message>
        <source>Receive visitors, note enquiries</source>
        <translation>来访登记、咨询登记</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Received at:</source>
        <translation>签收时间：</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Received by (seal):</source>
        <translation>收款单位（盖章）：</translation>
    </message>
    <message>
        <source>Received by finance:</source>
        <translation>财务签收：</translation>
    </message>
    <message>
        <source>Received by:</source>
        <translation>签收人：</translation>
    </message>
    <message>
        <source>Received {received}, change {change}</source>
        <translation>收到 {received}　找零 {change}</translation>
    </message>
    <message>
        <source>Recent receipts</source>
        <translation>最近收据</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>来访接待</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Recorded by: {name}</source>
        <translation>登记人：{name}</translation>
    </message>
    <message>
        <source>Records from</source>
        <translation>记录起始日</translation>
    </message>
    <message>
        <source>Records to</source>
        <translation>记录截止日</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery code, in groups of five signs:</source>
        <translation>恢复码（每组五位）：</translation>
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
        <translation>清欠率 = 收回的往期欠费 ÷（收回 + 仍欠）。往期指 {month} 之前各月的账单；收回为所选日期内核销的金额，仍欠为期末尚未缴清的金额。</translation>
    </message>
    <message>
        <source>Rectification checked again</source>
        <translation>整改复查</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>违规整改通知书</translation>
    </message>
    <message>
        <source>Rectification notice cancelled</source>
        <translation>撤销整改通知</translation>
    </message>
    <message>
        <source>Rectification notice issued</source>
        <translation>开具整改通知</translation>
    </message>
    <message>
        <source>Rectification notice served</source>
        <translation>送达整改通知</translation>
    </message>
    <message>
        <source>Rectification notice {number} is not put right.</source>
        <translation>整改通知 {number} 尚未整改完毕。</translation>
    </message>
    <message>
        <source>Rectification notice {number} is to be served, and put right.</source>
        <translation>整改通知 {number} 待送达并整改。</translation>
    </message>
    <message>
        <source>Rectification notice …</source>
        <translation>违规整改通知书…</translation>
    </message>
    <message>
        <source>Rectification notices</source>
        <translation>违规整改通知书</translation>
    </message>
    <message>
        <source>Rectification slip</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>Rectification slip issued</source>
        <translation>开出整改单</translation>
    </message>
    <message>
        <source>Rectification slip served</source>
        <translation>整改单送达</translation>
    </message>
    <message>
        <source>Rectification slip {number}</source>
        <translation>整改单 {number}</translation>
    </message>
    <message>
        <source>Rectification slip: {number}</source>
        <translation>整改单：{number}</translation>
    </message>
    <message>
        <source>Rectification slips</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Red entries</source>
        <translation>冲红</translation>
    </message>
    <message>
        <source>Red entries match what they void</source>
        <translation>冲红与原收据相符</translation>
    </message>
    <message>
        <source>Red entry</source>
        <translation>冲红</translation>
    </message>
    <message>
        <source>Red entry for receipt {number}</source>
        <translation>冲红原收据：{number}</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>转报</translation>
    </message>
    <message>
        <source>Refer to the developer …</source>
        <translation>转开发商保修…</translation>
    </message>
    <message>
        <source>Refer {number}</source>
        <translation>转报 {number}</translation>
    </message>
    <message>
        <source>Refer …</source>
        <translation>转报…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>转报</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>转报单位</translation>
    </message>
    <message>
        <source>Referred to another authority</source>
        <translation>已转报</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund applied for</source>
        <translation>退款：申请</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>退款：批准</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>待退押金</translation>
    </message>
    <message>
        <source>Refund list</source>
        <translation>退款台账</translation>
    </message>
    <message>
        <source>Refund of a case</source>
        <translation>装修退押</translation>
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
        <translation>装修退押：申请</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit approved</source>
        <translation>装修退押：批准</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit rejected</source>
        <translation>装修退押：驳回</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit withdrawn</source>
        <translation>装修退押：撤回</translation>
    </message>
    <message>
        <source>Refund of prepayment</source>
        <translation>退预存款</translation>
    </message>
    <message>
        <source>Refund of {number}</source>
        <translation>{number} 退押金审批</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>退款支付</translation>
    </message>
    <message>
        <source>Refund rejected</source>
        <translation>退款：驳回</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>退款单</translation>
    </message>
    <message>
        <source>Refund the deposits of {number}</source>
        <translation>{number} 申请退押金</translation>
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
        <translation>退款只付一次且不超过已收</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予办理</translation>
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
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>谢绝…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Refused. F9 shows the paper with the reason.</source>
        <translation>已登记不予办理。按 F9 打印告知书。</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>拒绝缴费</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>不予办理…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Register everybody who works there and take out passes; who has none leaves the site.</source>
        <translation>全部施工人员登记并办理临时出入证；无证人员离场。</translation>
    </message>
    <message>
        <source>Register of contractors</source>
        <translation>施工单位登记表</translation>
    </message>
    <message>
        <source>Register of keys lent</source>
        <translation>钥匙借用登记表</translation>
    </message>
    <message>
        <source>Register of renovation permits</source>
        <translation>装修登记表</translation>
    </message>
    <message>
        <source>Register of repairs and complaints</source>
        <translation>报修投诉登记表</translation>
    </message>
    <message>
        <source>Register of site inspections</source>
        <translation>装修巡查登记表</translation>
    </message>
    <message>
        <source>Register of site workers</source>
        <translation>施工人员登记表</translation>
    </message>
    <message>
        <source>Register of temporary passes</source>
        <translation>临时出入证登记表</translation>
    </message>
    <message>
        <source>Register of violations</source>
        <translation>装修违规登记表</translation>
    </message>
    <message>
        <source>Register or report exported</source>
        <translation>导出登记表或报表</translation>
    </message>
    <message>
        <source>Registers of tickets taken over</source>
        <translation>已导入的登记表</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Reject the refund</source>
        <translation>不批准退款</translation>
    </message>
    <message>
        <source>Reject the waiver</source>
        <translation>不批准减免</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>不批准…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>Rejected by: {name}</source>
        <translation>未批准：{name}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Relief comes before the shift begins by</source>
        <translation>接班人须提前到岗</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark: {remark}</source>
        <translation>备注：{remark}</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Remarks on visits to their units</source>
        <translation>其房屋来访的备注</translation>
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
        <translation>装修</translation>
    </message>
    <message>
        <source>Renovation agreement</source>
        <translation>装修管理服务协议</translation>
    </message>
    <message>
        <source>Renovation applications and permits stand here. F3 begins an application.</source>
        <translation>装修申请和许可证都在这里。按 F3 新建申请。</translation>
    </message>
    <message>
        <source>Renovation applications and permits: each is a case from the application until its deposits are back. The list shows those that are not over, what is due first above. The card of a case says what is missing before it can move on, and who can see to it; a click on such a line begins the act. F7 takes the next step, as does Enter in the list where it opens a form; each other act has its own key.

F3 begins an application: works are typed one after the other, after a comma where; Enter takes one with the risk that its words tell of, the arrows choose another, Backspace takes the last one back. In the checklist 1 notes an original, 2 a copy, 3 that a document is not needed, 0 that it is not there, and A copies of all that are not there yet. Whoever lacks the right for a review lets the supervisor or manager type their name and password. F2 puts right what was taken down. F9 shows the permit, and before it is issued the application.</source>
        <translation>装修申请和许可证：每一份从申请到押金退清是一件事。列表显示未结束的，先到期的在上面。卡片上写明进行下一步还缺什么、由谁办理；点击该行即可办理。F7 进行下一步，需要填表的也可在列表中按回车；其他操作各有快捷键。

F3 新建申请：装修内容逐项输入，逗号后写位置；回车按文字判断的风险加入，上下键可另选，退格键取回最后一项。材料清单中按 1 记原件、2 记复印件、3 记不需要、0 记未交，A 把未交的全部记为复印件。没有审核权限时，由主管或经理当面输入姓名和密码。F2 更正登记内容。F9 查看许可证，未发证时查看申请表。</translation>
    </message>
    <message>
        <source>Renovation applied for</source>
        <translation>受理装修申请</translation>
    </message>
    <message>
        <source>Renovation approved</source>
        <translation>装修：复审通过</translation>
    </message>
    <message>
        <source>Renovation case begun</source>
        <translation>装修：登记</translation>
    </message>
    <message>
        <source>Renovation case corrected</source>
        <translation>装修：更正</translation>
    </message>
    <message>
        <source>Renovation case filed</source>
        <translation>装修归档</translation>
    </message>
    <message>
        <source>Renovation cases</source>
        <translation>装修申请</translation>
    </message>
    <message>
        <source>Renovation deposit paid back</source>
        <translation>装修退押：退款</translation>
    </message>
    <message>
        <source>Renovation permit</source>
        <translation>装修许可证</translation>
    </message>
    <message>
        <source>Renovation permit issued</source>
        <translation>签发装修许可证</translation>
    </message>
    <message>
        <source>Renovation permits</source>
        <translation>装修许可证</translation>
    </message>
    <message>
        <source>Renovation referred to an authority</source>
        <translation>装修：转报主管部门</translation>
    </message>
    <message>
        <source>Renovation refused</source>
        <translation>装修不予批准</translation>
    </message>
    <message>
        <source>Renovation rejected</source>
        <translation>装修：驳回</translation>
    </message>
    <message>
        <source>Renovation report</source>
        <translation>装修管理报告</translation>
    </message>
    <message>
        <source>Renovation reviewed for the first time</source>
        <translation>装修：初审通过</translation>
    </message>
    <message>
        <source>Renovation sent back for completion</source>
        <translation>装修：退回补正</translation>
    </message>
    <message>
        <source>Renovation withdrawn</source>
        <translation>装修：撤回</translation>
    </message>
    <message>
        <source>Renovation works</source>
        <translation>装修施工</translation>
    </message>
    <message>
        <source>Renovations</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reopen {number}</source>
        <translation>重新打开 {number}</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>重新打开…</translation>
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
        <translation>报修</translation>
    </message>
    <message>
        <source>Repair done</source>
        <translation>维修完工</translation>
    </message>
    <message>
        <source>Repair handed back</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Repair logged</source>
        <translation>报修登记</translation>
    </message>
    <message>
        <source>Repair report</source>
        <translation>维修报表</translation>
    </message>
    <message>
        <source>Repair suspended</source>
        <translation>报修挂起</translation>
    </message>
    <message>
        <source>Repaired again</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Repairs &amp; complaints</source>
        <translation>报修投诉</translation>
    </message>
    <message>
        <source>Repairs and complaints</source>
        <translation>报修与投诉</translation>
    </message>
    <message>
        <source>Repairs by building</source>
        <translation>各楼栋报修</translation>
    </message>
    <message>
        <source>Repairs by category</source>
        <translation>各类别报修</translation>
    </message>
    <message>
        <source>Repairs by month</source>
        <translation>各月报修</translation>
    </message>
    <message>
        <source>Repairs by week</source>
        <translation>各周报修</translation>
    </message>
    <message>
        <source>Repairs given</source>
        <translation>派工数</translation>
    </message>
    <message>
        <source>Repairs now</source>
        <translation>手上工单</translation>
    </message>
    <message>
        <source>Repairs now: {count}</source>
        <translation>手上 {count} 张单</translation>
    </message>
    <message>
        <source>Repairs of leaks are followed up after</source>
        <translation>渗漏维修回访期限</translation>
    </message>
    <message>
        <source>Repairs of safety facilities are followed up after</source>
        <translation>安全设施维修回访期限</translation>
    </message>
    <message>
        <source>Repairs reported</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Repairs: what is due first stands on top, with the time that is left. Type what the caller says into the line at the top, unit first: unit, category, urgency, who bears it and who calls are read from the words and stand beneath, where Tab goes to change them. Enter logs it. What was reported already is shown: Ctrl+J joins it, and the caller is told how it stands. F3 opens the form with all fields, such as an appointment, F2 corrects what was taken down.

F7 is always the next step of the ticket chosen: dispatch it, note the worker on site, finish it, follow it up. All else that it allows stands beneath, each with its key. F9 shows the work order, F10 in the form of dispatching prints it, Ctrl+P saves those of a round, Ctrl+E the list.</source>
        <translation>报修：最先到期的排在最上面，并显示剩余时限。在上方一行按来电人所说录入，房号在前：房号、类别、紧急程度、费用承担和反映人由文字自动识别，列在下方，按 Tab 可逐项修改。回车即登记。已有人报过的会提示：Ctrl+J 并入原单，并可告知来电人办理情况。F3 打开完整表单，可约上门时间；F2 更正记错的内容。

F7 始终是所选工单的下一步：派工、记录到场、完工、回访。其余可办事项列在下方，各有快捷键。F9 预览派工单，派工时按 F10 直接打印，Ctrl+P 汇总一轮的派工单，Ctrl+E 导出清单。</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Replacement of a lost pass</source>
        <translation>补办出入证工本费</translation>
    </message>
    <message>
        <source>Reply time runs from the report to the first answer. In time is judged by what was promised when the complaint was logged, whatever the rules say since.</source>
        <translation>答复用时自受理起至首次答复止。是否及时按登记当时承诺的时限判定，其后规则调整不影响。</translation>
    </message>
    <message>
        <source>Reply to rectification slip {number}</source>
        <translation>整改回执（{number}）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Report a loss …</source>
        <translation>报失…</translation>
    </message>
    <message>
        <source>Report a lost key</source>
        <translation>钥匙报失</translation>
    </message>
    <message>
        <source>Report and print</source>
        <translation>报失并打印</translation>
    </message>
    <message>
        <source>Report and print the new one</source>
        <translation>挂失并打印新证</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>报失</translation>
    </message>
    <message>
        <source>Report it lost …</source>
        <translation>挂失…</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>Report the loss</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Report {code} as lost</source>
        <translation>{code} 报失</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修数</translation>
    </message>
    <message>
        <source>Reported again</source>
        <translation>再次反映</translation>
    </message>
    <message>
        <source>Reported already: {number}, {text}. {state}. Ctrl+J joins it.</source>
        <translation>已有人报过：{number}，{text}。{state}。按 Ctrl+J 并入原单。</translation>
    </message>
    <message>
        <source>Reported as lost</source>
        <translation>已报失</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报失时间</translation>
    </message>
    <message>
        <source>Reported at: {at}</source>
        <translation>报失时间：{at}</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报失人</translation>
    </message>
    <message>
        <source>Reported by month</source>
        <translation>各月受理量</translation>
    </message>
    <message>
        <source>Reported by week</source>
        <translation>各周受理量</translation>
    </message>
    <message>
        <source>Reported by: {name}</source>
        <translation>报失人：{name}</translation>
    </message>
    <message>
        <source>Reported further</source>
        <translation>重复反映次数</translation>
    </message>
    <message>
        <source>Reported once more</source>
        <translation>重复报修（并入原单）</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>已报告部门</translation>
    </message>
    <message>
        <source>Reported to the authority</source>
        <translation>报告主管部门</translation>
    </message>
    <message>
        <source>Reported …</source>
        <translation>报告主管部门…</translation>
    </message>
    <message>
        <source>Reported: {text}</source>
        <translation>报修内容：{text}</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Reporter&apos;s signature:</source>
        <translation>报失人签字：</translation>
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
        <translation>报表</translation>
    </message>
    <message>
        <source>Reports: choose complaints or repairs at the top left, then a week like 2026-W47, a month like 2026-11, or some days; Alt+Left and Alt+Right turn to the one before and after. The complaint report has the handling rate, how soon complaints were answered, where they come from, and the few causes that make up most of them; the repair report how soon somebody came and was done, what was promised and kept, and what each worker did. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>报表：左上角选择投诉报表或维修报表，再选周次（如 2026-W47）、月份（如 2026-11）或指定日期；Alt+← 和 Alt+→ 翻到上一期、下一期。投诉报表含处理率、答复用时、热点楼栋与类别、主要原因；维修报表含到场和完工用时、承诺时限完成情况、各维修人员工作量。F9 预览打印，Ctrl+E 保存为 .pdf、.xlsx，或将当前表格存为 .csv。各项指标的统计口径见右侧。</translation>
    </message>
    <message>
        <source>Reports: choose one at the top left, then the months or days it goes over. Collection rate: what of the charges of these months came in. Income: the money of these days, by item, method and operator. Recovery: what of older arrears came in. A statement asks for its unit. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>报表：在左上方选择报表，再选择月份或日期。收缴率：所选月份账单的缴纳情况；收入：所选日期的收款，按项目、方式、操作员统计；清欠：往期欠费的收回情况；对账单需选择房屋。F9 预览打印，Ctrl+E 保存为 .pdf、.xlsx，或将当前表格保存为 .csv。右侧为各项数字的统计口径。</translation>
    </message>
    <message>
        <source>Reports: type a month like 2026-11 at the top, or choose a week or some days; Alt+Left and Alt+Right turn to the one before and after. The report tells what is under review and for how long, which sites are active or beyond their last day, which rules were broken and whether that was put right in time, which rounds were missed, and which deposits are held. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>报表：在上方输入月份（如 2026-11），或选择某一周、某几天；Alt+Left、Alt+Right 翻到上一期、下一期。报表列出审批中的申请及已用天数、在建和超期的工地、违规类型及是否按期整改、漏巡的轮次以及在押的押金。F9 按打印样式预览，Ctrl+E 保存为 .pdf、.xlsx，或把当前表格单独存为 .csv。各项数字的算法列在右侧。</translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation>补打 {count}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Request about personal data</source>
        <translation>个人信息申请</translation>
    </message>
    <message>
        <source>Request about personal data refused</source>
        <translation>个人信息申请：不予办理</translation>
    </message>
    <message>
        <source>Request about personal data taken</source>
        <translation>个人信息申请：受理</translation>
    </message>
    <message>
        <source>Request about personal data withdrawn</source>
        <translation>个人信息申请：撤回</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: acknowledgement</source>
        <translation>查阅、复制个人信息申请受理回执</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: refusal</source>
        <translation>不予提供个人信息副本告知书</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: withdrawn</source>
        <translation>查阅、复制个人信息申请撤回单</translation>
    </message>
    <message>
        <source>Request to erase personal data: acknowledgement</source>
        <translation>删除个人信息申请受理回执</translation>
    </message>
    <message>
        <source>Request to erase personal data: refusal</source>
        <translation>不予删除个人信息告知书</translation>
    </message>
    <message>
        <source>Request to erase personal data: withdrawn</source>
        <translation>删除个人信息申请撤回单</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>个人信息申请</translation>
    </message>
    <message>
        <source>Requests about personal data are as noted</source>
        <translation>个人信息申请与审计记录一致</translation>
    </message>
    <message>
        <source>Requests about personal data to be answered: {count}  (Shift+F12)</source>
        <translation>待答复的个人信息申请：{count} 件（Shift+F12）</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Resident added</source>
        <translation>登记住户</translation>
    </message>
    <message>
        <source>Resident agrees (signature, date):</source>
        <translation>住户同意（签字、日期）：</translation>
    </message>
    <message>
        <source>Resident moved out</source>
        <translation>登记迁出</translation>
    </message>
    <message>
        <source>Resident register</source>
        <translation>住户登记表</translation>
    </message>
    <message>
        <source>Resident&apos;s answer for {number}</source>
        <translation>{number} 住户答复</translation>
    </message>
    <message>
        <source>Resident&apos;s signature:</source>
        <translation>委托人签字：</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>业主档案</translation>
    </message>
    <message>
        <source>Residents are listed as of today. Leave out the days.</source>
        <translation>住户登记表以今天为准，请不要填写日期。</translation>
    </message>
    <message>
        <source>Residents imported</source>
        <translation>导入住户登记表</translation>
    </message>
    <message>
        <source>Residents who have moved out</source>
        <translation>已迁出的住户</translation>
    </message>
    <message>
        <source>Residents who have moved out erased in their time</source>
        <translation>到期清除已迁出住户</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore a backup: tells what is in it, asks, and sets the present books aside.</source>
        <translation>恢复备份：先显示其中内容，确认后再替换，现有数据另存保留。</translation>
    </message>
    <message>
        <source>Restore of a backup begun</source>
        <translation>开始从备份恢复</translation>
    </message>
    <message>
        <source>Restored: the books of {estate} as they were when the backup was made.</source>
        <translation>恢复完成：{estate}的数据已回到备份时的状态。</translation>
    </message>
    <message>
        <source>Restoring the books</source>
        <translation>正在恢复数据</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>Result of the inspection</source>
        <translation>验收结论</translation>
    </message>
    <message>
        <source>Result of the inspection: {text}</source>
        <translation>验收结论：{text}</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Result: {text}</source>
        <translation>维修结果：{text}</translation>
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
        <translation>退单</translation>
    </message>
    <message>
        <source>Return overdue</source>
        <translation>逾期未交回</translation>
    </message>
    <message>
        <source>Return undone …</source>
        <translation>退单…</translation>
    </message>
    <message>
        <source>Return {number} undone</source>
        <translation>退单 {number}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Returned for more papers</source>
        <translation>退回补件</translation>
    </message>
    <message>
        <source>Returned for repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Returned or cancelled: {count}</source>
        <translation>已交回或取消 {count} 张</translation>
    </message>
    <message>
        <source>Returned undone</source>
        <translation>已退单</translation>
    </message>
    <message>
        <source>Returned, signature:</source>
        <translation>归还人签名：</translation>
    </message>
    <message>
        <source>Returner&apos;s signature</source>
        <translation>归还人签名</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Review it again</source>
        <translation>重新审核</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>审批超时</translation>
    </message>
    <message>
        <source>Review of a case</source>
        <translation>装修审核</translation>
    </message>
    <message>
        <source>Review the log</source>
        <translation>审阅日志</translation>
    </message>
    <message>
        <source>Review: the shifts that are over and not yet read stand here, the oldest first, red when their time is over. The log of the one chosen stands below: what was written, and what the desks did meanwhile. Type what is to be said of it and press Ctrl+S: the shift is filed and the next one comes. What is disputed, or was taken over by nobody, is not filed in silence. F2 shows the handover, F9 the log as it is printed.</source>
        <translation>审阅：这里列出已结束、尚未审阅的班次，最早的在前，逾期的标红。下方是所选班次的日志，包括手写记录和各岗位同期业务。填写审阅意见后按 Ctrl+S，该班次归档并转到下一个。有异议或无人接班的，须写明处理情况才能归档。F2 查看交接单，F9 查看值班日志打印稿。</translation>
    </message>
    <message>
        <source>Review: {words}</source>
        <translation>审阅意见：{words}</translation>
    </message>
    <message>
        <source>Reviewed and filed</source>
        <translation>已审阅归档</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>Reviewed by {name} at {at}</source>
        <translation>{name} 于 {at} 审阅</translation>
    </message>
    <message>
        <source>Reviewed by:</source>
        <translation>审阅人：</translation>
    </message>
    <message>
        <source>Reviewed in time</source>
        <translation>按时审批率</translation>
    </message>
    <message>
        <source>Reviewed on:</source>
        <translation>审阅日期：</translation>
    </message>
    <message>
        <source>Reviewed {at} by {name}</source>
        <translation>{name} 于 {at} 审阅</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reviews applications first, refers them to other authorities, bars firms, cancels notices, has works resumed, allows hot work, approves deductions.</source>
        <translation>装修申请初审，转报有关部门，禁入施工单位，撤销整改通知，批准复工和动火作业，批准扣款。</translation>
    </message>
    <message>
        <source>Right given to a role</source>
        <translation>授予权限</translation>
    </message>
    <message>
        <source>Right of a role</source>
        <translation>岗位权限</translation>
    </message>
    <message>
        <source>Right taken from a role</source>
        <translation>收回权限</translation>
    </message>
    <message>
        <source>Right, unless you say what is not</source>
        <translation>无误则留空；有误请写明</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Rights as delivered</source>
        <translation>恢复出厂权限</translation>
    </message>
    <message>
        <source>Rights changed: {count}</source>
        <translation>已修改权限：{count} 项</translation>
    </message>
    <message>
        <source>Rights set back as delivered</source>
        <translation>恢复出厂权限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation>表盘归零</translation>
    </message>
    <message>
        <source>Rooms of the duty desk</source>
        <translation>值班交接各页</translation>
    </message>
    <message>
        <source>Rooms of the fees desk</source>
        <translation>收费页面</translation>
    </message>
    <message>
        <source>Rooms of the key desk</source>
        <translation>钥匙各页</translation>
    </message>
    <message>
        <source>Rooms of the reception desk</source>
        <translation>来访接待各页</translation>
    </message>
    <message>
        <source>Rooms of the renovation desk</source>
        <translation>装修各页</translation>
    </message>
    <message>
        <source>Rooms of the ticket desk</source>
        <translation>报修投诉的各个页面</translation>
    </message>
    <message>
        <source>Rooms: {rooms}. F1 in a room explains it.</source>
        <translation>各页：{rooms}。在某一页按 F1 可看该页说明。</translation>
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
        <translation>排班表：一月一张，每人一行，每天一列。按数字 1、2、3 或直接输入代号排班，0 为休息；按 + 再输代号，可在同一天再排一班。按住 Shift 用方向键选多格，可一次填入；Ctrl+C、Ctrl+V 可复制粘贴，也可与 Excel 互贴，Ctrl+Z 撤回。F3 按轮班周期填入，或照上一周填入。按 Ctrl+S 才保存。F7 换班并记原因。F2 设置班次，F8 设置交接物品。F9 打印月排班表，Ctrl+W 打印周排班表；Ctrl+E 导出 .xlsx，Ctrl+I 导入填好的表。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Round due</source>
        <translation>待巡查</translation>
    </message>
    <message>
        <source>Round missed</source>
        <translation>装修漏巡</translation>
    </message>
    <message>
        <source>Round of the renovation sites</source>
        <translation>装修工地巡查表</translation>
    </message>
    <message>
        <source>Round sheet</source>
        <translation>抄表记录表</translation>
    </message>
    <message>
        <source>Round sheet …</source>
        <translation>抄表记录表…</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>Round {n} begins at {time}. Enter it then, or as one between rounds.</source>
        <translation>第 {n} 轮 {time} 开始。请届时录入，或记为临时巡查。</translation>
    </message>
    <message>
        <source>Round {n} of {day} was entered already, as {number} by {name}.</source>
        <translation>{day} 第 {n} 轮已由{name}录入（{number}）。</translation>
    </message>
    <message>
        <source>Round {n}: {words}</source>
        <translation>第 {n} 轮：{words}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>装修巡查</translation>
    </message>
    <message>
        <source>Rounds are told of days that are over. A notice was put right in time when it was right at the first look and before it was due.</source>
        <translation>巡查轮次只统计已结束的日期。首次复查即合格且未超过限期的，计为按期整改。</translation>
    </message>
    <message>
        <source>Rounds gone in time</source>
        <translation>按时巡查率</translation>
    </message>
    <message>
        <source>Rounds missed</source>
        <translation>漏巡轮次</translation>
    </message>
    <message>
        <source>Rounds were made where works went on</source>
        <translation>巡查时工地均在施工</translation>
    </message>
    <message>
        <source>Rounds: every site on which works go on, or are stopped, is inspected as often a day as the rules want; the hours of the counter are parted among the rounds. The list has the sites of a round in walking order. The letter of an answer opens the form with it: O in order, F faults found, N nobody in, L access refused, W works finished; the numbers cross out what is bad. Enter keeps it and goes on to the next site. A finding leads on to a rectification notice with F7. Photos are attached to the inspection once it is kept.</source>
        <translation>巡查：在施工或已停工的工地，每天按规定次数巡查，各轮平分服务中心的开放时间。列表按行走路线列出本轮工地。按结果字母键即开始录入：O 正常，F 发现问题，N 无人，L 不让进，W 已完工；数字键勾出不合格项。回车保存并转到下一处工地。发现问题后按 F7 开具违规整改通知书。保存后可为巡查添加照片。</translation>
    </message>
    <message>
        <source>Rounds: {rounds}, saved as {file}</source>
        <translation>巡查表 {rounds} 张，已存为 {file}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Row of the audit chain</source>
        <translation>审计链序号</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row} has a reading of this meter for {month} already.</source>
        <translation>第 {row} 行已有该表 {month} 的读数。</translation>
    </message>
    <message>
        <source>Row {row} has this tag already, or a copy of its key bears it.</source>
        <translation>第 {row} 行已用这个牌号，或其中一把钥匙用了它。</translation>
    </message>
    <message>
        <source>Row {row} of sheet {sheet} says otherwise. Correct one of the two.</source>
        <translation>与工作表“{sheet}”第 {row} 行的内容不一致，请更正其中一行。</translation>
    </message>
    <message>
        <source>Row {row} says otherwise. Correct one of the two.</source>
        <translation>与第 {row} 行说法不一。请改正其中一处。</translation>
    </message>
    <message>
        <source>Row {row} says the same already.</source>
        <translation>与第 {row} 行重复。</translation>
    </message>
    <message>
        <source>Row {row} says this of the unit already. Add up the two, or name item and month in both.</source>
        <translation>第 {row} 行已有这套房屋的同一笔金额。请合并成一行，或在两行都写明收费项目和月份。</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {value} – {reason}</source>
        <translation>第 {row} 行，{column}：{value} – {reason}</translation>
    </message>
    <message>
        <source>Row {row}. {reasons}</source>
        <translation>第 {row} 行。{reasons}</translation>
    </message>
    <message>
        <source>Rows noted</source>
        <translation>已登记数据行</translation>
    </message>
    <message>
        <source>Rows say what was noted when they were written</source>
        <translation>各条记录与写入时的存证一致</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>Rows: {rows}, saved as {file}</source>
        <translation>共 {rows} 行，已存为 {file}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>违规类别</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Rule: {title} {value} months</source>
        <translation>规则：{title}：{value} 个月</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules and working days are as noted</source>
        <translation>规则和工作日与审计链记录一致</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>已过期</translation>
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
        <translation>安防设施</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>约定人</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>买卖</translation>
    </message>
    <message>
        <source>Same disk as the books</source>
        <translation>与数据同一磁盘</translation>
    </message>
    <message>
        <source>Same disk as the other</source>
        <translation>与另一文件夹同一磁盘</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a register as .xlsx, .csv or .pdf.</source>
        <translation>把清册存为 .xlsx、.csv 或 .pdf。</translation>
    </message>
    <message>
        <source>Save a report as .pdf, .xlsx or .csv.</source>
        <translation>把报表保存为 .pdf、.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>保存并打印</translation>
    </message>
    <message>
        <source>Save and print the form</source>
        <translation>保存并打印委托书</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save faulty rows</source>
        <translation>保存有误的行</translation>
    </message>
    <message>
        <source>Save faulty rows…</source>
        <translation>保存有误的行…</translation>
    </message>
    <message>
        <source>Save the charge list</source>
        <translation>保存应收明细表</translation>
    </message>
    <message>
        <source>Save the days closed</source>
        <translation>保存已日结清单</translation>
    </message>
    <message>
        <source>Save the due list</source>
        <translation>保存催缴清单</translation>
    </message>
    <message>
        <source>Save the dunning letters</source>
        <translation>保存催缴函</translation>
    </message>
    <message>
        <source>Save the exceptions</source>
        <translation>导出异常清单</translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation>保存钥匙借用登记表</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>保存钥匙清单</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Save the payment notices</source>
        <translation>保存缴费通知单</translation>
    </message>
    <message>
        <source>Save the readings</source>
        <translation>保存抄表读数</translation>
    </message>
    <message>
        <source>Save the receipt list</source>
        <translation>保存收据清册</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>导出排班表</translation>
    </message>
    <message>
        <source>Save the round sheet</source>
        <translation>保存抄表记录表</translation>
    </message>
    <message>
        <source>Save the statement of a unit&apos;s account.</source>
        <translation>保存一户的对账单。</translation>
    </message>
    <message>
        <source>Save the work orders</source>
        <translation>保存派工单</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. Papers already issued stay as they are.</source>
        <translation>已保存。此前开具的单据保持原样。</translation>
    </message>
    <message>
        <source>Saved. Rows: {count}</source>
        <translation>已保存，共 {count} 行</translation>
    </message>
    <message>
        <source>Saved. Shifts: {count}</source>
        <translation>已保存，共 {count} 个班次</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saves registers as Excel, CSV or PDF, prints payment notices and labels in bulk; each time is noted.</source>
        <translation>将各类登记表导出为 Excel、CSV 或 PDF，批量打印缴费通知单和标签，每次均留痕。</translation>
    </message>
    <message>
        <source>Saving the charge list</source>
        <translation>正在保存应收明细表</translation>
    </message>
    <message>
        <source>Saving the days closed</source>
        <translation>正在保存已日结清单</translation>
    </message>
    <message>
        <source>Saving the due list</source>
        <translation>正在保存催缴清单</translation>
    </message>
    <message>
        <source>Saving the key register</source>
        <translation>正在保存钥匙借用登记表</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>正在导出列表</translation>
    </message>
    <message>
        <source>Saving the list of keys</source>
        <translation>正在保存钥匙清单</translation>
    </message>
    <message>
        <source>Saving the readings</source>
        <translation>正在保存抄表读数</translation>
    </message>
    <message>
        <source>Saving the receipt list</source>
        <translation>正在保存收据清册</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在保存报表</translation>
    </message>
    <message>
        <source>Saving the roster</source>
        <translation>正在导出排班表</translation>
    </message>
    <message>
        <source>Say from which day to which: --from DAY --to DAY.</source>
        <translation>请指明起止日期：--from 日期 --to 日期。</translation>
    </message>
    <message>
        <source>Say it in at most {count} characters.</source>
        <translation>请写在 {count} 个字以内。</translation>
    </message>
    <message>
        <source>Say what is not right.</source>
        <translation>请写明哪里不符。</translation>
    </message>
    <message>
        <source>Say what was found: press the letter of an answer.</source>
        <translation>请按结果字母键，选择巡查结果。</translation>
    </message>
    <message>
        <source>Say which log: --shift NUMBER, --day DAY or --month MONTH.</source>
        <translation>请指明打印哪份日志：--shift 编号、--day 日期或 --month 月份。</translation>
    </message>
    <message>
        <source>Say who asks to have it kept, and why.</source>
        <translation>请写明由谁要求保留及原因。</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>请填写取消的原因。</translation>
    </message>
    <message>
        <source>Say why it is refused: it stands on the paper.</source>
        <translation>请写明不予办理的理由，将印在告知书上。</translation>
    </message>
    <message>
        <source>Say why the visitor is let in all the same.</source>
        <translation>请填写仍予放行的原因。</translation>
    </message>
    <message>
        <source>Say why the visitor is not let in.</source>
        <translation>请填写谢绝来访的原因。</translation>
    </message>
    <message>
        <source>Scan a pass</source>
        <translation>请扫描出入证</translation>
    </message>
    <message>
        <source>Scan or choose the passes that are handed in.</source>
        <translation>请扫描或选择交回的出入证。</translation>
    </message>
    <message>
        <source>Scan or type a tag</source>
        <translation>扫描或输入牌号</translation>
    </message>
    <message>
        <source>Scan or type the number of a pass</source>
        <translation>扫描或输入出入证编号</translation>
    </message>
    <message>
        <source>Scan or type the tag of a key.</source>
        <translation>请扫描或输入钥匙牌号。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Seal of the books: audit row {row}, {seal}</source>
        <translation>账册封签：审计第 {row} 行，{seal}</translation>
    </message>
    <message>
        <source>Sealed; they go with what is erased, once they are as old as visits may be.</source>
        <translation>已加密；超过来访保留期限后随清除一并删除。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>See first what is in a backup: nothing is replaced before you say so.</source>
        <translation>先看清备份里有什么；在您确认之前，不会替换任何数据。</translation>
    </message>
    <message>
        <source>See the reports</source>
        <translation>查看报表</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>查看备份内容</translation>
    </message>
    <message>
        <source>See whole identity numbers</source>
        <translation>查看完整证件号码</translation>
    </message>
    <message>
        <source>See {number}</source>
        <translation>见 {number}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已清点</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>清点时间</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>实际挂钩</translation>
    </message>
    <message>
        <source>Seen to by:</source>
        <translation>处理人：</translation>
    </message>
    <message>
        <source>Sees and prints the reports of every desk.</source>
        <translation>查看、打印各模块报表。</translation>
    </message>
    <message>
        <source>Sees every desk, shows and prints papers again, sets their own password.</source>
        <translation>查看各模块，重新查看和打印单据，修改本人密码。</translation>
    </message>
    <message>
        <source>Sees who did what, when and at which counter.</source>
        <translation>查看谁在何时、哪个柜台做了什么。</translation>
    </message>
    <message>
        <source>Select at most {most} rows to copy. To take more along, ask somebody who may save lists.</source>
        <translation>一次最多复制 {most} 行。需要更多时，请找有权导出列表的人员。</translation>
    </message>
    <message>
        <source>Select at most {most} rows to copy. To take more along, save the list as a file.</source>
        <translation>一次最多复制 {most} 行。需要更多时，请把列表导出为文件。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>退回补件…</translation>
    </message>
    <message>
        <source>Send {number} back</source>
        <translation>退回 {number}</translation>
    </message>
    <message>
        <source>Serve the slip …</source>
        <translation>送达整改单…</translation>
    </message>
    <message>
        <source>Serve {number}</source>
        <translation>送达 {number}</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>Served at:</source>
        <translation>送达时间：</translation>
    </message>
    <message>
        <source>Served at: {at}</source>
        <translation>送达时间：{at}</translation>
    </message>
    <message>
        <source>Served by:</source>
        <translation>送达人：</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Served on:</source>
        <translation>签收人：</translation>
    </message>
    <message>
        <source>Served on: {name}</source>
        <translation>签收人：{name}</translation>
    </message>
    <message>
        <source>Served …</source>
        <translation>登记送达…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>上门服务</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服务中心</translation>
    </message>
    <message>
        <source>Service centre:</source>
        <translation>物业服务中心：</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>套别</translation>
    </message>
    <message>
        <source>Set A, viewing</source>
        <translation>A 套（看房）</translation>
    </message>
    <message>
        <source>Set B, the rest</source>
        <translation>B 套（其余）</translation>
    </message>
    <message>
        <source>Set rules and papers</source>
        <translation>设置规则和单据</translation>
    </message>
    <message>
        <source>Set tariffs</source>
        <translation>设定收费标准</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>设定单价</translation>
    </message>
    <message>
        <source>Set who may do what</source>
        <translation>权限设置</translation>
    </message>
    <message>
        <source>Sets the estate, the rules, the working days, and the words, logo and seal of papers.</source>
        <translation>设置小区信息、规则、工作日，以及单据的文字、标志和印章。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Settled by deduction …</source>
        <translation>扣款处理…</translation>
    </message>
    <message>
        <source>Settled from prepayment</source>
        <translation>预存抵扣</translation>
    </message>
    <message>
        <source>Settled without money: {sums}</source>
        <translation>未动用现款的核销：{sums}</translation>
    </message>
    <message>
        <source>Settlement given back to prepayment</source>
        <translation>退回预存抵扣</translation>
    </message>
    <message>
        <source>Settlement of renovation deposits</source>
        <translation>装修押金结算单</translation>
    </message>
    <message>
        <source>Settling from prepayment agreed</source>
        <translation>设置预存款自动抵扣</translation>
    </message>
    <message>
        <source>Several days …</source>
        <translation>多日日志…</translation>
    </message>
    <message>
        <source>Several numbers stand in one cell. Give each person a row of their own.</source>
        <translation>一个单元格里有几个号码。请每人单独一行。</translation>
    </message>
    <message>
        <source>Several people of that name are on file at {unit}. Begin the request in the window.</source>
        <translation>{unit} 有多名同名人员，请在窗口中受理。</translation>
    </message>
    <message>
        <source>Several people stand in one cell. Give each a row of their own.</source>
        <translation>一个单元格里有多人。请每人一行。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Share of the title, %</source>
        <translation>产权份额（%）</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>分摊方式</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>分摊范围</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>分摊费用</translation>
    </message>
    <message>
        <source>Shared cost entered</source>
        <translation>登记分摊费用</translation>
    </message>
    <message>
        <source>Shared cost withdrawn</source>
        <translation>撤销分摊费用</translation>
    </message>
    <message>
        <source>Shared costs are as noted in the audit chain</source>
        <translation>分摊费用与审计链记录一致</translation>
    </message>
    <message>
        <source>Shares add up to their costs</source>
        <translation>分摊金额合计等于公摊费用</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet for the round</source>
        <translation>本轮巡查表</translation>
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
        <translation>班次交接：F3 开班，按排班表或当前时间给出班次。下班时按 F7 交班：未结事项、借出钥匙、抽屉应有现金已由程序汇总，清点后按 Ctrl+S 提交，按 F10 同时打印交接班记录表；提交后日志锁定。接班人按 F7，用本人密码逐项确认，或写明不符之处。F2 查看移交内容，F9 查看记录表。离岗未交的班次，时间一过可由主管按 F7 代为交班。</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>上一班次</translation>
    </message>
    <message>
        <source>Shift down (mm)</source>
        <translation>下移（毫米）</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Shift not opened</source>
        <translation>尚未开班</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Shift right (mm)</source>
        <translation>右移（毫米）</translation>
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
        <translation>班次交接登记表</translation>
    </message>
    <message>
        <source>Shifts and handovers are as noted in the audit chain</source>
        <translation>班次和交接记录与审计链一致</translation>
    </message>
    <message>
        <source>Shifts follow their steps</source>
        <translation>班次状态与步骤一致</translation>
    </message>
    <message>
        <source>Shifts of a cycle, day after day</source>
        <translation>轮班周期（逐日）</translation>
    </message>
    <message>
        <source>Shifts opened over others or late, handovers missing or disputed, cash that differs, promises not kept, rounds missed: none of it.</source>
        <translation>没有越班开班、迟开班、未交接、有异议、现金不符、承诺超时或漏巡等异常。</translation>
    </message>
    <message>
        <source>Shifts swapped</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Shifts to review</source>
        <translation>待审阅班次</translation>
    </message>
    <message>
        <source>Shifts …</source>
        <translation>班次…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商铺</translation>
    </message>
    <message>
        <source>Short by {amount}</source>
        <translation>短款 {amount}</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Should be: {should_be}, in the cabinet: {in_cabinet}, out: {out}, lost: {lost}</source>
        <translation>应有 {should_be}，在柜 {in_cabinet}，借出 {out}，挂失 {lost}</translation>
    </message>
    <message>
        <source>Should have left by {time}. Call the unit, and sign out who has left.</source>
        <translation>应于 {time} 前离开。请致电住户核实，已离开的请登记离开。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>转到装修许可</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>查看单据</translation>
    </message>
    <message>
        <source>Show the latest state</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>请在此签名</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in a visitor</source>
        <translation>登记来访</translation>
    </message>
    <message>
        <source>Sign in and look things up</source>
        <translation>登录、查询</translation>
    </message>
    <message>
        <source>Sign on the roster</source>
        <translation>排班表代号</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登记离开</translation>
    </message>
    <message>
        <source>Sign out and restore it from the first page.</source>
        <translation>请退出登录，在首页恢复该备份。</translation>
    </message>
    <message>
        <source>Sign the visitor in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Sign-out taken back</source>
        <translation>撤销离开登记</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature of who asked:</source>
        <translation>申请人签字：</translation>
    </message>
    <message>
        <source>Signature on return:</source>
        <translation>退还签收：</translation>
    </message>
    <message>
        <source>Signature on the screen</source>
        <translation>屏幕签名</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>签收人：</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed by the resident:</source>
        <translation>住户签字：</translation>
    </message>
    <message>
        <source>Signed by those on duty; altered, they would prove nothing.</source>
        <translation>由当班人员签认，改动即失去证明力。</translation>
    </message>
    <message>
        <source>Signed handovers of keys</source>
        <translation>钥匙移交签收单</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Signed in by: {name}</source>
        <translation>登记人：{name}</translation>
    </message>
    <message>
        <source>Signed out: {names}</source>
        <translation>已登记离开：{names}</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>住户签字：{name}</translation>
    </message>
    <message>
        <source>Signs of this number are hidden by stars. Get the list with whole numbers, or leave this column unread.</source>
        <translation>号码中有用星号隐去的位数。请换用号码完整的名单，或将该列设为“不读取”。</translation>
    </message>
    <message>
        <source>Signs visitors in and out, turns them away, notes who may come to a unit; notes enquiries, answers them, promises to call back.</source>
        <translation>访客签入、签出、劝返，登记各户来访许可；登记、答复咨询，约定回电。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>Since, now if empty</source>
        <translation>开始时间（留空为现在）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Site asked for</source>
        <translation>核对工地</translation>
    </message>
    <message>
        <source>Site cleared, nobody lodges there</source>
        <translation>现场已清场，无人留宿</translation>
    </message>
    <message>
        <source>Site inspected</source>
        <translation>装修巡查</translation>
    </message>
    <message>
        <source>Site inspection</source>
        <translation>装修巡查</translation>
    </message>
    <message>
        <source>Site inspections</source>
        <translation>装修巡查</translation>
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
        <translation>经理抽查工地</translation>
    </message>
    <message>
        <source>Site manager</source>
        <translation>现场负责人</translation>
    </message>
    <message>
        <source>Site manager&apos;s phone</source>
        <translation>现场负责人电话</translation>
    </message>
    <message>
        <source>Site manager&apos;s signature:</source>
        <translation>现场负责人签字：</translation>
    </message>
    <message>
        <source>Site manager, owner …</source>
        <translation>现场负责人、业主…</translation>
    </message>
    <message>
        <source>Site manager:</source>
        <translation>现场负责人：</translation>
    </message>
    <message>
        <source>Site manager: {name}</source>
        <translation>现场负责人：{name}</translation>
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
        <translation>施工人员</translation>
    </message>
    <message>
        <source>Site worker corrected</source>
        <translation>修改施工人员</translation>
    </message>
    <message>
        <source>Site worker entered</source>
        <translation>登记施工人员</translation>
    </message>
    <message>
        <source>Site workers</source>
        <translation>施工人员</translation>
    </message>
    <message>
        <source>Site workers are listed as of today. Leave out the days.</source>
        <translation>施工人员名册为截至今天的情况，请勿填写日期。</translation>
    </message>
    <message>
        <source>Site workers erased in their time</source>
        <translation>到期清除：施工人员</translation>
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
        <translation>装修工地未按时巡查</translation>
    </message>
    <message>
        <source>Sites on which works go on are inspected round by round; they stand here from the day they begin.</source>
        <translation>在施工地按轮次巡查；自开工之日起列在此处。</translation>
    </message>
    <message>
        <source>Sites: {count}</source>
        <translation>工地：{count} 处</translation>
    </message>
    <message>
        <source>Size of the seal (mm)</source>
        <translation>印章大小（毫米）</translation>
    </message>
    <message>
        <source>Sleeping on the site</source>
        <translation>工地留宿</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Slip of a settlement taken back</source>
        <translation>预存抵扣退回单</translation>
    </message>
    <message>
        <source>Slip to be served</source>
        <translation>整改单待送达</translation>
    </message>
    <message>
        <source>Slips: {method}</source>
        <translation>单据合计：{method}</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Some of the chosen charges have been paid meanwhile. Look at the list again.</source>
        <translation>所选账单中有的刚已收款，请重新核对列表。</translation>
    </message>
    <message>
        <source>Somebody else must stand guard.</source>
        <translation>监护人须另由他人担任。</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>改派…</translation>
    </message>
    <message>
        <source>Somebody with this number is in the register already.</source>
        <translation>该证件号码的人员已在名册中。</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>不是此人</translation>
    </message>
    <message>
        <source>Something has been paid on this charge. Void the receipt first.</source>
        <translation>该笔账单已有收款，请先作废收据。</translation>
    </message>
    <message>
        <source>Something is marked as bad: the answer is “Faults found”.</source>
        <translation>已标出不合格项，结果应为“发现问题”。</translation>
    </message>
    <message>
        <source>Something of it must be kept for now. Wait until the hold is over or lifted.</source>
        <translation>部分信息目前须暂缓清除，请待暂缓期满或解除后再办理。</translation>
    </message>
    <message>
        <source>Something went wrong in the program; we are sorry. What was saved is safe, and you can go on. Report number: {number}</source>
        <translation>程序出了点问题，非常抱歉。已保存的内容没有受影响，您可以继续使用。报告编号：{number}</translation>
    </message>
    <message>
        <source>Sort a list by another column</source>
        <translation>换一列排序</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>按“{column}”升序排列</translation>
    </message>
    <message>
        <source>Sort down by {column}</source>
        <translation>按“{column}”降序排列</translation>
    </message>
    <message>
        <source>Sort it up or down</source>
        <translation>升序或降序排列</translation>
    </message>
    <message>
        <source>Space: show or hide. Ctrl+↑ ↓: move.</source>
        <translation>空格键：显示或隐藏；Ctrl+↑ ↓：移动。</translation>
    </message>
    <message>
        <source>Space: this trade or not.</source>
        <translation>空格键：会不会这个工种。</translation>
    </message>
    <message>
        <source>Special reminders</source>
        <translation>特别提醒</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>抽查回访</translation>
    </message>
    <message>
        <source>Spot check drawn</source>
        <translation>抽取抽查工单</translation>
    </message>
    <message>
        <source>Spot check made</source>
        <translation>抽查回访</translation>
    </message>
    <message>
        <source>Spot check of {number}</source>
        <translation>抽查回访 {number}</translation>
    </message>
    <message>
        <source>Spot check record</source>
        <translation>抽查回访记录</translation>
    </message>
    <message>
        <source>Spot check …</source>
        <translation>抽查回访…</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Spot checks are answered by a follow-up each</source>
        <translation>每件抽查对应一次回访</translation>
    </message>
    <message>
        <source>Spot checks drawn</source>
        <translation>抽取抽查工单</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>工牌号</translation>
    </message>
    <message>
        <source>Staff card: {number}</source>
        <translation>工牌号：{number}</translation>
    </message>
    <message>
        <source>Stage of review</source>
        <translation>审核环节</translation>
    </message>
    <message>
        <source>Standing permission</source>
        <translation>长期许可</translation>
    </message>
    <message>
        <source>Standing permissions that are over</source>
        <translation>已到期的长期许可</translation>
    </message>
    <message>
        <source>Standing permissions, as who is let in or not</source>
        <translation>作为被许可（拒绝）人的长期许可</translation>
    </message>
    <message>
        <source>Stands for {number}, which is lost</source>
        <translation>补办，替代已遗失的 {number}</translation>
    </message>
    <message>
        <source>Stands on receipts; optional</source>
        <translation>印在收据上，可不填</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>状态：{state}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Steps are as noted</source>
        <translation>各步骤与审计链记录一致</translation>
    </message>
    <message>
        <source>Steps of renovation were taken when they were noted</source>
        <translation>装修各步骤的时间与记录一致</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>在押金额</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>仍在场</translation>
    </message>
    <message>
        <source>Still on file at {unit}. Record the transfer of title, the end of the lease or the move first.</source>
        <translation>仍登记在 {unit}，请先办理过户、退租或迁出。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未缴金额</translation>
    </message>
    <message>
        <source>Still open {time} after its end</source>
        <translation>下班后 {time}仍未交班</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>还欠</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>未办结明细</translation>
    </message>
    <message>
        <source>Still to be left</source>
        <translation>尚未交纳</translation>
    </message>
    <message>
        <source>Still under way: {work}. What is stopped is not saved; what is waited for is saved, and the screen is locked until then.</source>
        <translation>仍在进行：{work}。中止的任务不会保存；等待完成的会保存，其间屏幕锁定。</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stock-take begun</source>
        <translation>钥匙盘点：开始</translation>
    </message>
    <message>
        <source>Stock-take cancelled</source>
        <translation>钥匙盘点：取消</translation>
    </message>
    <message>
        <source>Stock-take counted</source>
        <translation>钥匙盘点：清点</translation>
    </message>
    <message>
        <source>Stock-take finding</source>
        <translation>盘点差异</translation>
    </message>
    <message>
        <source>Stock-take finished</source>
        <translation>钥匙盘点：完成</translation>
    </message>
    <message>
        <source>Stock-take of keys</source>
        <translation>钥匙盘点表</translation>
    </message>
    <message>
        <source>Stock-take of keys: result</source>
        <translation>钥匙盘点结果</translation>
    </message>
    <message>
        <source>Stock-take settled</source>
        <translation>钥匙盘点：差异处理</translation>
    </message>
    <message>
        <source>Stock-take sheet</source>
        <translation>盘点表</translation>
    </message>
    <message>
        <source>Stock-take under way</source>
        <translation>盘点进行中</translation>
    </message>
    <message>
        <source>Stock-take: F3 begins one. Walk along the hooks in the order of the list, or with the sheet (F9), and scan each tag, or type it; type the hook you stand before, and a key that belongs on another one is found out. Enter or F7 in the list marks the chosen keys as seen, Shift+F7 takes that back. Keys that are lent need not be seen. F8 finishes: what is missing, what is here though it is booked as lent or lost, and what hangs on another hook stays open until it is settled with F7 or F8. Ctrl+E saves the list.</source>
        <translation>盘点：F3 开始。按列表顺序或拿着盘点表（F9）逐个挂钩清点，扫描或输入每把钥匙的牌号；填写所在挂钩号，可查出挂错位置的钥匙。在列表中按回车或 F7 把所选钥匙标为已清点，Shift+F7 取消。借出的钥匙不必清点。F8 完成盘点：缺失的、登记为借出或遗失却在柜的、挂错位置的均列为待处理，按 F7 或 F8 逐项处理。Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Stock-takes of keys</source>
        <translation>钥匙盘点</translation>
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
        <translation>立即停工并做好临时支撑；按原设计单位出具的书面方案恢复，并提交报告。</translation>
    </message>
    <message>
        <source>Stop at once and restore the façade as it was, or show the approval.</source>
        <translation>立即停工，恢复外立面原状，或提交批准文件。</translation>
    </message>
    <message>
        <source>Stop at once. Have the supplier restore and test the pipes, and show the record.</source>
        <translation>立即停工，由管理单位恢复管道并检测，提交检测记录。</translation>
    </message>
    <message>
        <source>Stop hot work until it is allowed. Put fire extinguishers at hand, and clear what burns.</source>
        <translation>未经批准立即停止动火；配足灭火器，清理可燃物。</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>中止并关闭</translation>
    </message>
    <message>
        <source>Stop of works reported</source>
        <translation>停工：上报</translation>
    </message>
    <message>
        <source>Stop of works served</source>
        <translation>停工：送达</translation>
    </message>
    <message>
        <source>Stop the work that is under way</source>
        <translation>中止正在进行的任务</translation>
    </message>
    <message>
        <source>Stop the works of {unit}</source>
        <translation>责令 {unit} 停工</translation>
    </message>
    <message>
        <source>Stop these works. Apply for them in addition, or put back what was changed.</source>
        <translation>停止超范围施工，补办申请或恢复原状。</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Stop using the item</source>
        <translation>停用收费项目</translation>
    </message>
    <message>
        <source>Stop works</source>
        <translation>责令停工</translation>
    </message>
    <message>
        <source>Stop works …</source>
        <translation>责令停工…</translation>
    </message>
    <message>
        <source>Stop-work</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>Stop-work notice</source>
        <translation>停工通知书</translation>
    </message>
    <message>
        <source>Stop-works</source>
        <translation>停工通知书</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停工</translation>
    </message>
    <message>
        <source>Stopped before the file was saved. What was issued stays issued: save it once more.</source>
        <translation>已中止，文件没有保存。已经出具的催缴函仍然有效，请重新生成并保存。</translation>
    </message>
    <message>
        <source>Stopped for rectification</source>
        <translation>停工整改</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>已停止，未添加任何文件。</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was not saved.</source>
        <translation>已中止。未完成的内容没有保存。</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在中止…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Stored on the roster: {count}</source>
        <translation>已保存排班：{count} 格</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强度高</translation>
    </message>
    <message>
        <source>Stub, given back on leaving</source>
        <translation>回执（离开时交回）</translation>
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
        <translation>如“1 号柜台”，印在收据上</translation>
    </message>
    <message>
        <source>Such as Holiday duty</source>
        <translation>如：节日值班</translation>
    </message>
    <message>
        <source>Such as National Day</source>
        <translation>例如：国庆节</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestion form</source>
        <translation>建议处理单</translation>
    </message>
    <message>
        <source>Suggestion logged</source>
        <translation>建议登记</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sum promised</source>
        <translation>承诺金额</translation>
    </message>
    <message>
        <source>Sum, all if empty</source>
        <translation>金额（空为全部）</translation>
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
        <translation>挂起</translation>
    </message>
    <message>
        <source>Suspend {number}</source>
        <translation>挂起 {number}</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>挂起…</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Swap …</source>
        <translation>换班…</translation>
    </message>
    <message>
        <source>Swap: {name}</source>
        <translation>换班：{name}</translation>
    </message>
    <message>
        <source>Swapped shifts are as they were before</source>
        <translation>换班前后的班次一致</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Table of rights</source>
        <translation>权限表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表数</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>报表中的表格</translation>
    </message>
    <message>
        <source>Tag number</source>
        <translation>钥匙牌号</translation>
    </message>
    <message>
        <source>Tag, door, unit or name</source>
        <translation>牌号、门锁、房号或姓名</translation>
    </message>
    <message>
        <source>Tag, hook or place</source>
        <translation>牌号、挂钩号或位置</translation>
    </message>
    <message>
        <source>Tag, name, phone or number</source>
        <translation>牌号、姓名、电话或编号</translation>
    </message>
    <message>
        <source>Tag, place, name or number</source>
        <translation>牌号、位置、姓名或编号</translation>
    </message>
    <message>
        <source>Tag, unit, name or number</source>
        <translation>牌号、房号、姓名或编号</translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Take a key into custody</source>
        <translation>登记钥匙托管</translation>
    </message>
    <message>
        <source>Take a payment: the oldest charges first, the rest becomes prepayment.</source>
        <translation>收款：先核销最早的账单，余款转为预存。</translation>
    </message>
    <message>
        <source>Take and dispatch repairs and complaints</source>
        <translation>报修投诉受理与派工</translation>
    </message>
    <message>
        <source>Take and print the receipt</source>
        <translation>收取并打印收据</translation>
    </message>
    <message>
        <source>Take away the bedding and the stove; nobody stays overnight.</source>
        <translation>撤走床铺和炉灶，不得留宿。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Take back {number}</source>
        <translation>撤销 {number}</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>归还…</translation>
    </message>
    <message>
        <source>Take down a wall, kitchen</source>
        <translation>如：拆除隔墙，厨房</translation>
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
        <translation>导入排班表</translation>
    </message>
    <message>
        <source>Take in hand …</source>
        <translation>着手处理…</translation>
    </message>
    <message>
        <source>Take into custody …</source>
        <translation>登记托管…</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>拆表</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>归还钥匙</translation>
    </message>
    <message>
        <source>Take keys back …</source>
        <translation>收回钥匙…</translation>
    </message>
    <message>
        <source>Take lists along</source>
        <translation>导出登记表</translation>
    </message>
    <message>
        <source>Take off the file</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确认接班</translation>
    </message>
    <message>
        <source>Take over a key list</source>
        <translation>导入钥匙清单</translation>
    </message>
    <message>
        <source>Take over a list of other books: .xlsx, .xls, .ods, .csv and the like.</source>
        <translation>导入其他系统或表格中的清单：.xlsx、.xls、.ods、.csv 等。</translation>
    </message>
    <message>
        <source>Take over a list …</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Take over a register of tickets</source>
        <translation>导入登记表</translation>
    </message>
    <message>
        <source>Take over and print</source>
        <translation>接班并打印</translation>
    </message>
    <message>
        <source>Take over readings</source>
        <translation>导入抄表读数</translation>
    </message>
    <message>
        <source>Take over your residents from an .xlsx register: you see first what will be added, and every faulty row.</source>
        <translation>从 .xlsx 登记表导入住户：先预览将新增的内容和每一处有误的行，确认后再导入。</translation>
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
        <translation>收款并打印收据</translation>
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
        <translation>装修申请办理</translation>
    </message>
    <message>
        <source>Take the backup {file}, made {when}.</source>
        <translation>请使用备份 {file}（{when} 制作）。</translation>
    </message>
    <message>
        <source>Take the folder out</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Take the folder out; its backups stay in it.</source>
        <translation>移除该文件夹，其中的备份仍然保留。</translation>
    </message>
    <message>
        <source>Take the pass back</source>
        <translation>收回出入证</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take the request down</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>Take the work back …</source>
        <translation>撤销维修…</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>实收合计</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>冲红与退款</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Taken back into the cabinet</source>
        <translation>收回入柜</translation>
    </message>
    <message>
        <source>Taken back {amount}, {number}: {reason}</source>
        <translation>冲回 {amount}，{number}：{reason}</translation>
    </message>
    <message>
        <source>Taken back: {numbers}</source>
        <translation>已归还：{numbers}</translation>
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
        <translation>已受理。按 F9 打印受理回执交申请人。</translation>
    </message>
    <message>
        <source>Taken from the file</source>
        <translation>从文件读入</translation>
    </message>
    <message>
        <source>Taken from {role}</source>
        <translation>收回{role}的权限</translation>
    </message>
    <message>
        <source>Taken in advance</source>
        <translation>预收款</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>接收经办</translation>
    </message>
    <message>
        <source>Taken in by: {name}</source>
        <translation>接收经办：{name}</translation>
    </message>
    <message>
        <source>Taken into custody</source>
        <translation>已交存</translation>
    </message>
    <message>
        <source>Taken out of the cabinet</source>
        <translation>撤出钥匙柜</translation>
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
        <translation>{name} 于 {at} 接班</translation>
    </message>
    <message>
        <source>Taken over by: {name}</source>
        <translation>接班人：{name}</translation>
    </message>
    <message>
        <source>Taken over from the register</source>
        <translation>由登记表导入</translation>
    </message>
    <message>
        <source>Taken {amount}, {number}</source>
        <translation>收取 {amount}，{number}</translation>
    </message>
    <message>
        <source>Takes applications and their documents, issues reviewed permits and passes, inspects sites, serves notices, stops works, inspects on completion, proposes deductions and refunds.</source>
        <translation>受理装修申请和材料，发放已审批的许可证和出入证，巡查现场，送达通知，责令停工，竣工验收，提出扣款和退押金。</translation>
    </message>
    <message>
        <source>Takes payments, prepayments and deposits, prints receipts, applies for waivers and refunds, pays refunds out, closes the day, hands the cash in.</source>
        <translation>收取费用、预存款和押金，打印收据，申请减免和退款，支付退款，日结，交款。</translation>
    </message>
    <message>
        <source>Takes receipts back by a red entry, notes payments that bounced.</source>
        <translation>冲红作废收据，登记退票。</translation>
    </message>
    <message>
        <source>Takes tickets, dispatches and suspends work, makes quotes, enters what was done and used, follows up, investigates complaints, declares incidents, sets who is on duty.</source>
        <translation>受理工单，派工、挂起，报价，登记完工和用料，回访，调查投诉，登记突发事件，设置当班人员。</translation>
    </message>
    <message>
        <source>Taking longer</source>
        <translation>超过预计时间</translation>
    </message>
    <message>
        <source>Taking over the keys</source>
        <translation>正在导入钥匙</translation>
    </message>
    <message>
        <source>Taking over the readings</source>
        <translation>正在导入抄表读数</translation>
    </message>
    <message>
        <source>Taking over the tickets</source>
        <translation>正在导入登记表</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target of the handling rate</source>
        <translation>处理率目标</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Tariff corrected</source>
        <translation>更正收费标准</translation>
    </message>
    <message>
        <source>Tariff ended</source>
        <translation>终止收费标准</translation>
    </message>
    <message>
        <source>Tariff set</source>
        <translation>设置收费标准</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price wins: the unit&apos;s own, then its building&apos;s, then its kind&apos;s, then the one for all; for a vacant unit those for vacant units come first. F7 corrects what was mistyped, until it has billed; after that a new price follows the old one. Ctrl+U stops using a fee item, or uses it again. Charged by the day: a unit handed over or sold, or a price that changes, inside a month counts by its days.</source>
        <translation>收费标准：F2 新增收费项目，F3 设定自某日起的价格，F8 终止价格。以最贴近的价格为准：先看本户，再看本楼栋，再看房屋类型，最后是全部房屋；空置房优先适用空置价格。F7 更正输错的内容，一经出账即不能更正，只能由新价格接续。Ctrl+U 停用或重新启用收费项目。按天计费：月中交付、过户或调价的，按实际天数计算。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>新增维修班组</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>修改维修班组</translation>
    </message>
    <message>
        <source>Tell a week or a month, or the days: not both.</source>
        <translation>周次、月份与起止日期只能选一种。</translation>
    </message>
    <message>
        <source>Tell by the code in its QR whether a receipt is true, or a Z slip&apos;s books.</source>
        <translation>按二维码中的验证码核对收据真伪，或核对日结单对应的账目。</translation>
    </message>
    <message>
        <source>Tell the office when it is done: it looks at it again.</source>
        <translation>整改完毕请告知本服务中心，由本服务中心复查。</translation>
    </message>
    <message>
        <source>Temporary pass</source>
        <translation>临时出入证</translation>
    </message>
    <message>
        <source>Temporary passes</source>
        <translation>临时出入证</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenant&apos;s ID document</source>
        <translation>租户证件类型</translation>
    </message>
    <message>
        <source>Tenant&apos;s ID number</source>
        <translation>租户证件号码</translation>
    </message>
    <message>
        <source>Tenant&apos;s name</source>
        <translation>租户姓名</translation>
    </message>
    <message>
        <source>Tenant&apos;s phones</source>
        <translation>租户电话</translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation>期限说明</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>测试打印</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Texts that name the same name, of this or another person: {count}</source>
        <translation>其他文字中仍出现同一姓名（本人或同名者）：{count} 条</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Thank you for your support of our work. Up to {date} the following fees of unit {unit} had not reached us; perhaps they were overlooked. We take the liberty of reminding you:</source>
        <translation>　　您好！感谢您一直以来对我们工作的理解与支持。截至{date}，您名下房屋 {unit} 尚有以下费用未缴，可能是您近期事务繁忙未及缴纳，特此提醒：</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>That inspection was of another site. Look at it again.</source>
        <translation>该巡查记录不属于本户，请重新核对。</translation>
    </message>
    <message>
        <source>That is more than a month ago. Type when it happened.</source>
        <translation>这已是一个月以前，请核对发生时间。</translation>
    </message>
    <message>
        <source>That is more than a year ahead. Type a day that is nearer.</source>
        <translation>日期在一年以后，请输入近一些的日期。</translation>
    </message>
    <message>
        <source>That is more than two years from now. Type a day that is nearer.</source>
        <translation>离今天超过两年，请输入较近的日期。</translation>
    </message>
    <message>
        <source>That is no printer&apos;s address. Type it like 192.168.1.60 or printer.local:9100, on Linux also like /dev/usb/lp0 or usb:04b8:0202.</source>
        <translation>这不是打印机地址。请按 192.168.1.60 或 printer.local:9100 的样子填写，Linux 上也可填 /dev/usb/lp0 或 usb:04b8:0202。</translation>
    </message>
    <message>
        <source>That is over already. Type a later time.</source>
        <translation>该时间已过，请输入更晚的时间。</translation>
    </message>
    <message>
        <source>That is too short for a signature. Sign again, or clear it with Del.</source>
        <translation>签名太短，请重新签名，或按 Del 清除。</translation>
    </message>
    <message>
        <source>That notice is of another site. Look at it again.</source>
        <translation>该整改通知不属于本户，请重新核对。</translation>
    </message>
    <message>
        <source>That time has gone by. Type until when it is to be done.</source>
        <translation>这个时间已过，请填写今后的办结期限。</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>该时间还没有到。</translation>
    </message>
    <message>
        <source>That time is still to come. Type when it happened.</source>
        <translation>这个时间还没到，请填写实际发生的时间。</translation>
    </message>
    <message>
        <source>That time is still to come. Type when the worker arrived.</source>
        <translation>这个时间还没到，请填写实际到场时间。</translation>
    </message>
    <message>
        <source>That was the last meter. Ctrl+S stores what is typed.</source>
        <translation>这是最后一块表。按 Ctrl+S 保存已录入的读数。</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): everybody who works on the site wears a pass.</source>
        <translation>装修管理服务协议（《办法》第十六条）：施工人员须佩戴临时出入证。</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): nobody sleeps on the site.</source>
        <translation>装修管理服务协议（《办法》第十六条）：施工现场不得留宿。</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): only the works that the permit names are done.</source>
        <translation>装修管理服务协议（《办法》第十六条）：只进行许可证载明的施工内容。</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): water and electricity are connected as permitted, and safely.</source>
        <translation>装修管理服务协议（《办法》第十六条）：水电按批准内容接驳，确保安全。</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>The answer is changed.</source>
        <translation>答复已修改。</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>答复已复制。</translation>
    </message>
    <message>
        <source>The answer is in use again.</source>
        <translation>答复已重新启用。</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>答复已保存。</translation>
    </message>
    <message>
        <source>The answer is no longer in use.</source>
        <translation>答复已停用。</translation>
    </message>
    <message>
        <source>The applicant withdraws it</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>The application {number} is begun.</source>
        <translation>已新建申请 {number}。</translation>
    </message>
    <message>
        <source>The area is too large.</source>
        <translation>面积过大。</translation>
    </message>
    <message>
        <source>The arrears list is made on this day of the month</source>
        <translation>每月第几天生成欠费清单</translation>
    </message>
    <message>
        <source>The audit chain is the one in the backups</source>
        <translation>审计链与备份一致</translation>
    </message>
    <message>
        <source>The audit chain is the one that the Z slips seal</source>
        <translation>审计链与日结单封签一致</translation>
    </message>
    <message>
        <source>The audit chain is whole</source>
        <translation>审计链完整</translation>
    </message>
    <message>
        <source>The backup holds everything that is in the present books.</source>
        <translation>现有数据在备份里全都有。</translation>
    </message>
    <message>
        <source>The backups of this estate are encrypted. This code opens all that the key named above has sealed.</source>
        <translation>本小区的备份已加密。凡用上述密钥加密的备份，均可用本恢复码打开。</translation>
    </message>
    <message>
        <source>The bill of {amount} for {item} is not shared out. This can&apos;t be undone.</source>
        <translation>{item} 的费用 {amount} 将不再分摊。此操作无法撤销。</translation>
    </message>
    <message>
        <source>The bill of {amount} is shared out by the next run.</source>
        <translation>{amount} 的费用将在下次出账时分摊。</translation>
    </message>
    <message>
        <source>The books and the program</source>
        <translation>数据与系统</translation>
    </message>
    <message>
        <source>The books are backed up by themselves every</source>
        <translation>自动备份的间隔</translation>
    </message>
    <message>
        <source>The books are backed up by themselves every {hours} h, after each day close and when the window closes. Each folder keeps the last one of {days} days, {weeks} weeks and {months} months.</source>
        <translation>每 {hours} 小时、每次日结后和关闭窗口时自动备份。每个文件夹保留最近 {days} 天、{weeks} 周、{months} 个月各一份。</translation>
    </message>
    <message>
        <source>The books are being backed up already. Wait until it is finished.</source>
        <translation>数据正在备份，请等备份完成。</translation>
    </message>
    <message>
        <source>The books are not as they should be: {check}. A copy was set aside as it is.</source>
        <translation>数据检查未通过：{check}。已照原样另存一份副本，以前的备份不受影响。</translation>
    </message>
    <message>
        <source>The books are not in order. Stop working with them and restore a backup.</source>
        <translation>账目有问题。请停止使用并恢复备份。</translation>
    </message>
    <message>
        <source>The books are not in order. Stop working with them. Found: {found}</source>
        <translation>账目核查未通过，请停止办理业务。发现：{found}</translation>
    </message>
    <message>
        <source>The books are open in another window. Finish the work there and close it, then restore.</source>
        <translation>数据正在另一个窗口中使用。请先在那边办完并关闭窗口，再恢复。</translation>
    </message>
    <message>
        <source>The books have this tag for another key: {opens}. Change it in the cabinet.</source>
        <translation>这个牌号在登记中属于另一把钥匙：{opens}。请在钥匙柜中修改。</translation>
    </message>
    <message>
        <source>The books in it are in order.</source>
        <translation>备份中的数据核对无误。</translation>
    </message>
    <message>
        <source>The books in it are not in order:</source>
        <translation>备份中的数据核对有误：</translation>
    </message>
    <message>
        <source>The books of {estate} are restored from this backup.</source>
        <translation>将用这份备份恢复{estate}的数据。</translation>
    </message>
    <message>
        <source>The books say {value}.</source>
        <translation>账上为 {value}。</translation>
    </message>
    <message>
        <source>The books were never backed up.</source>
        <translation>数据从未备份过。</translation>
    </message>
    <message>
        <source>The books were restored from the backup of {made}.</source>
        <translation>数据已用 {made} 的备份恢复。</translation>
    </message>
    <message>
        <source>The borrower brings the keys back in time, has no copies made, hands them on to nobody, and reports a loss at once.</source>
        <translation>借用人须按时归还钥匙，不得私自配制，不得转借他人；如有遗失，须立即报告。</translation>
    </message>
    <message>
        <source>The caller was told</source>
        <translation>已告知反映人</translation>
    </message>
    <message>
        <source>The charge is voided.</source>
        <translation>该笔账单已作废。</translation>
    </message>
    <message>
        <source>The charges are</source>
        <translation>费用处理</translation>
    </message>
    <message>
        <source>The charges are owed again</source>
        <translation>所退费用恢复为未收</translation>
    </message>
    <message>
        <source>The charges are owed again.</source>
        <translation>所退费用恢复为未收。</translation>
    </message>
    <message>
        <source>The charges are waived by as much.</source>
        <translation>所退费用相应减免。</translation>
    </message>
    <message>
        <source>The clock says {day}, and hardly anything was noted in the month before. So nothing personal is erased yet. Put the clock right; if it is right, erasing begins by itself in a few days.</source>
        <translation>电脑时钟为 {day}，而此前一个月内几乎没有任何记录，因此暂不清除个人信息。请先校准时钟；若时钟无误，过几天会自动开始清除。</translation>
    </message>
    <message>
        <source>The columns are read as they were assigned in an earlier file.</source>
        <translation>各列按以前同样表头的文件所指定的含义读取。</translation>
    </message>
    <message>
        <source>The columns of the fee items are {sum} together, but this says {owed}. Correct one of them.</source>
        <translation>各收费项目合计 {sum}，与此处的 {owed} 不符。请更正其中一处。</translation>
    </message>
    <message>
        <source>The columns that say what and how much have to stay.</source>
        <translation>收费项目和金额列必须保留。</translation>
    </message>
    <message>
        <source>The columns were assigned for another file. Assign them again.</source>
        <translation>这些列是按另一份文件指定的，请重新指定。</translation>
    </message>
    <message>
        <source>The columns {first} and {second} say the same. Choose which one is read, and Not read for the other.</source>
        <translation>“{first}”和“{second}”两列含义相同。请保留一列，将另一列设为“不读取”。</translation>
    </message>
    <message>
        <source>The contact with {unit} is logged.</source>
        <translation>{unit} 的催缴已登记。</translation>
    </message>
    <message>
        <source>The copy is not as it should be: {check}. It was set aside as it is. Check the disk.</source>
        <translation>备份副本检查未通过：{check}。已照原样另存，请检查磁盘。</translation>
    </message>
    <message>
        <source>The copy is not sound, so it was not kept. Check the disk, then the books: frontdesk check</source>
        <translation>备份核对不通过，没有保留。请先检查磁盘，再核查账目：frontdesk check</translation>
    </message>
    <message>
        <source>The counter is closed for today. Type a later day.</source>
        <translation>今天服务中心已下班，请填以后的日期。</translation>
    </message>
    <message>
        <source>The counter is open on days off; empty when it is closed</source>
        <translation>休息日服务时间（不开放则留空）</translation>
    </message>
    <message>
        <source>The counter is open on working days</source>
        <translation>工作日服务时间</translation>
    </message>
    <message>
        <source>The counter stays closed on that day: there are no rounds.</source>
        <translation>当天服务中心不开放，没有巡查。</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open. Close it.</source>
        <translation>小票打印机的盖子没有关好，请关上。</translation>
    </message>
    <message>
        <source>The dashed lines lie where the holes tear off.</source>
        <translation>虚线应与两侧孔边的撕纸线重合。</translation>
    </message>
    <message>
        <source>The data before lies in {aside}, in the data folder.</source>
        <translation>恢复前的数据保留在数据文件夹的 {aside} 中。</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written to. Nothing was changed. Ask for write permission.</source>
        <translation>数据文件夹无法写入，未作任何更改。请申请写入权限。</translation>
    </message>
    <message>
        <source>The data folder has been moved or deleted. Nothing was saved. Put it back and start again.</source>
        <translation>数据文件夹已被移动或删除，未保存任何内容。请放回原处后重新启动。</translation>
    </message>
    <message>
        <source>The database file can&apos;t be opened. Check the data folder and its permissions.</source>
        <translation>无法打开数据库文件。请检查数据文件夹及其权限。</translation>
    </message>
    <message>
        <source>The database file is damaged or is not frontdesk&apos;s. It was not touched. Restore a backup.</source>
        <translation>数据库文件已损坏，或不是本程序的数据库，未作任何改动。请恢复备份。</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it and restore a backup.</source>
        <translation>数据库已损坏。请停止使用并恢复备份。</translation>
    </message>
    <message>
        <source>The database is no older than its mark</source>
        <translation>数据库不早于其标记</translation>
    </message>
    <message>
        <source>The database is older than the last entry made with it, or is another one. It was not touched. Put the right file back, or restore a backup.</source>
        <translation>数据库比最后一次记录旧，或不是原来的数据库，未作任何改动。请放回正确的文件，或恢复备份。</translation>
    </message>
    <message>
        <source>The database is read-only. Nothing was saved. Ask for write permission to the data folder.</source>
        <translation>数据库为只读，未保存任何内容。请开通数据文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>数据库完整</translation>
    </message>
    <message>
        <source>The database was made by a newer version of frontdesk. It was not touched. Install the newer version.</source>
        <translation>数据库由更新版本的 frontdesk 建立，未作任何改动。请安装新版本。</translation>
    </message>
    <message>
        <source>The day has so many rounds: {count}</source>
        <translation>当天巡查轮数：{count}</translation>
    </message>
    <message>
        <source>The day is closed: {number}.</source>
        <translation>已日结：{number}。</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>The day is missing. Write year, month and day, like 2021-03-05.</source>
        <translation>日期不完整。请填写年月日，如 2021-03-05。</translation>
    </message>
    <message>
        <source>The day lies before the present entry of {day}.</source>
        <translation>日期早于现有登记的日期 {day}。</translation>
    </message>
    <message>
        <source>The day lies before the price came into force, {day}.</source>
        <translation>日期早于该单价的起始日 {day}。</translation>
    </message>
    <message>
        <source>The days of acceptance are kept.</source>
        <translation>竣工验收日期已保存。</translation>
    </message>
    <message>
        <source>The demo estate can&apos;t end in the future.</source>
        <translation>演示小区的账期不能晚于本月。</translation>
    </message>
    <message>
        <source>The demo estate is in {folder}. Sign in as receptionist, cashier, supervisor or manager, password {password}</source>
        <translation>演示小区已建在 {folder}。可用 receptionist、cashier、supervisor 或 manager 登录，密码 {password}</translation>
    </message>
    <message>
        <source>The deposit is owed at the till: {amount}</source>
        <translation>押金已挂账，待收 {amount}</translation>
    </message>
    <message>
        <source>The deposit is voided.</source>
        <translation>押金已作废。</translation>
    </message>
    <message>
        <source>The deposit of this receipt has been deducted from or given back since.</source>
        <translation>本收据的押金此后已有抵扣或退还，不能作废。</translation>
    </message>
    <message>
        <source>The deposit of {number} is kept.</source>
        <translation>{number} 的押金已扣留。</translation>
    </message>
    <message>
        <source>The deposit of {number} stands for {other} now.</source>
        <translation>{number} 的押金已转作 {other} 的押金。</translation>
    </message>
    <message>
        <source>The deposit stands for the new pass.</source>
        <translation>原押金转为新证押金。</translation>
    </message>
    <message>
        <source>The design life; 50 years of an ordinary building</source>
        <translation>设计使用年限（普通房屋 50 年）</translation>
    </message>
    <message>
        <source>The developer mends what is under warranty within</source>
        <translation>开发商保修维修时限</translation>
    </message>
    <message>
        <source>The disk does not answer properly. Nothing was saved. Check the disk before you go on.</source>
        <translation>磁盘读写异常，未保存任何内容。请先检查磁盘再继续。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>磁盘已满，未保存任何内容。请清出空间后再试。</translation>
    </message>
    <message>
        <source>The drawer agrees with the books.</source>
        <translation>账实相符。</translation>
    </message>
    <message>
        <source>The due list is as of today. Leave out the days.</source>
        <translation>催缴清单以今天为准，请不要填日期。</translation>
    </message>
    <message>
        <source>The duty log and handovers</source>
        <translation>值班日志与交接班记录</translation>
    </message>
    <message>
        <source>The duty log and the handovers are signed by those who were on duty; altered afterwards, they would prove nothing.</source>
        <translation>值班日志与交接班记录由当班人员签认，事后改动即失去证明力。</translation>
    </message>
    <message>
        <source>The duty log is as it was written and locked</source>
        <translation>值班日志与书写、锁定时一致</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The estate and its bank account are as noted</source>
        <translation>小区信息与收款账户与记录一致</translation>
    </message>
    <message>
        <source>The estate needs at least one active manager.</source>
        <translation>至少须保留一名可登录的经理。</translation>
    </message>
    <message>
        <source>The estate&apos;s balance agrees both ways</source>
        <translation>小区应收余额两种算法结果一致</translation>
    </message>
    <message>
        <source>The faulty rows are saved in {name}.</source>
        <translation>有误的行已保存到 {name}。</translation>
    </message>
    <message>
        <source>The fee item is corrected.</source>
        <translation>收费项目已更正。</translation>
    </message>
    <message>
        <source>The few causes to act on make up, of all complaints</source>
        <translation>主要原因累计占投诉的比例</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged, or it takes more memory than a register does. Open it in Excel, copy the register to a new workbook and save that as .xlsx.</source>
        <translation>无法读取文件：文件已损坏，或占用内存过大。请用 Excel 打开，把登记表复制到新工作簿并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in Excel, save it again as .xlsx, and try once more.</source>
        <translation>文件已损坏。请用 Excel 打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The file is empty, 0 bytes. Export or copy it again.</source>
        <translation>文件是空的（0 字节）。请重新导出或复制。</translation>
    </message>
    <message>
        <source>The file of works belongs to the building: it says who answered for what was changed in it, and is kept with it.</source>
        <translation>装修档案属房屋档案，记载房屋改动及责任人，随房屋保存。</translation>
    </message>
    <message>
        <source>The file says what is stored already.</source>
        <translation>文件与已存的排班一致。</translation>
    </message>
    <message>
        <source>The file that says how this backup is opened is damaged. Take another backup.</source>
        <translation>该备份的开启信息文件已损坏，请改用其他备份。</translation>
    </message>
    <message>
        <source>The file would unfold to more than this program opens. Keep only the register&apos;s own sheet and columns.</source>
        <translation>文件展开后过大，无法打开。请只保留登记表所在的工作表和列。</translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be read.</source>
        <translation>无法读取文件 {file}。</translation>
    </message>
    <message>
        <source>The files of attachments are there, unaltered</source>
        <translation>附件文件齐全且未被改动</translation>
    </message>
    <message>
        <source>The folder of attachments can&apos;t be written to. Nothing was saved. Ask for write permission.</source>
        <translation>附件文件夹无法写入，未保存任何内容。请申请写入权限。</translation>
    </message>
    <message>
        <source>The folder of {file} does not exist. Choose another one.</source>
        <translation>{file} 所在的文件夹不存在，请另选一个。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written to. Choose another one.</source>
        <translation>文件夹 {folder} 无法写入，请另选一个。</translation>
    </message>
    <message>
        <source>The following keys were handed over, tried and found in order.</source>
        <translation>下列钥匙已当面交付并逐一试用，确认无误。</translation>
    </message>
    <message>
        <source>The following was kept of the deposit. Whoever disagrees, please come to our counter within 7 days.</source>
        <translation>现从押金中扣除下列款项。如有异议，请于七日内到服务中心前台核对。</translation>
    </message>
    <message>
        <source>The front desk of a residential estate&apos;s service centre.</source>
        <translation>住宅小区物业服务中心前台系统。</translation>
    </message>
    <message>
        <source>The front desk of a residential estate. Without a command, the window opens.</source>
        <translation>住宅小区物业客服前台。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>The hold has been lifted meanwhile.</source>
        <translation>该暂缓清除已由他人解除。</translation>
    </message>
    <message>
        <source>The hold is lifted: what is due is erased with the next notice.</source>
        <translation>已解除；到期内容列出提示后再清除。</translation>
    </message>
    <message>
        <source>The holidays of {year} are published. They need not be entered.</source>
        <translation>{year} 年的节假日安排已公布，无需录入。</translation>
    </message>
    <message>
        <source>The import is undone: the unit files are as they were before.</source>
        <translation>导入已撤销，业主档案恢复到导入之前。</translation>
    </message>
    <message>
        <source>The kept sums are what the charges add up to</source>
        <translation>应收汇总与明细一致</translation>
    </message>
    <message>
        <source>The key file for identity numbers is missing or damaged. Put {name} back beside the database, or restore the newest encrypted backup, which brings it back.</source>
        <translation>证件号码的密钥文件缺失或损坏。请将 {name} 放回数据库旁，或恢复最新的加密备份，其中带有该密钥。</translation>
    </message>
    <message>
        <source>The key is kept in the locked cabinet under the tag above, which does not tell what it opens.</source>
        <translation>钥匙以上述牌号存放于上锁的钥匙柜，牌号不反映房号。</translation>
    </message>
    <message>
        <source>The key of the identity numbers is not in it: keep a copy of {name} elsewhere.</source>
        <translation>备份中不含证件号码的密钥，请把 {name} 另存一份，放在别处。</translation>
    </message>
    <message>
        <source>The key opens every identity number</source>
        <translation>密钥可打开全部证件号码</translation>
    </message>
    <message>
        <source>The key {tag} is in custody already.</source>
        <translation>钥匙 {tag} 已在托管中。</translation>
    </message>
    <message>
        <source>The key {tag} is no longer in use. Give this one another tag.</source>
        <translation>钥匙 {tag} 已停用，请换一个牌号。</translation>
    </message>
    <message>
        <source>The keys of the list are taken out of the books again.</source>
        <translation>清单中的钥匙已从登记中撤出。</translation>
    </message>
    <message>
        <source>The kinds of shifts and the things handed over are as noted in the audit chain</source>
        <translation>班次设置与交接物品与审计链所记一致</translation>
    </message>
    <message>
        <source>The last backup is of {when}.</source>
        <translation>最近一次备份：{when}。</translation>
    </message>
    <message>
        <source>The last backup is of {when}. One folder missed it: its disk was not there.</source>
        <translation>最近一次备份：{when}。有一个文件夹未备份到：磁盘未接上。</translation>
    </message>
    <message>
        <source>The last backup is of {when}: back the books up now.</source>
        <translation>最近一次备份：{when}，请立即备份。</translation>
    </message>
    <message>
        <source>The last copy did not pass: {check}. The last good backup is of {when}.</source>
        <translation>最近一份副本未通过检查：{check}。最近一份完好的备份时间为 {when}。</translation>
    </message>
    <message>
        <source>The last copy did not pass: {check}. There is no good backup.</source>
        <translation>最近一份副本未通过检查：{check}。目前没有完好的备份。</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>托管截止日期已过。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The last digit does not fit the others. One digit may be mistyped.</source>
        <translation>校验位不符，可能有一位输错，请核对。</translation>
    </message>
    <message>
        <source>The last reading in the books is {value}.</source>
        <translation>账上的上期读数是 {value}。</translation>
    </message>
    <message>
        <source>The lease ends before it begins.</source>
        <translation>租约的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The lease has ended.</source>
        <translation>租约已终止。</translation>
    </message>
    <message>
        <source>The lease is on file.</source>
        <translation>租约已登记。</translation>
    </message>
    <message>
        <source>The line stays as it is. What you type here stands beneath it as a further line.</source>
        <translation>原记录保持不变，此处所写内容将另起一条，作为更正。</translation>
    </message>
    <message>
        <source>The logs of all shifts of these days as one PDF, with bookmarks for each day and shift.</source>
        <translation>这些日期内所有班次的日志合成一个 PDF，按日期和班次设有书签。</translation>
    </message>
    <message>
        <source>The manager asks after so many tickets a month</source>
        <translation>经理每月抽查回访数</translation>
    </message>
    <message>
        <source>The manager looks at so many sites a month</source>
        <translation>经理每月抽查装修现场数</translation>
    </message>
    <message>
        <source>The meter has been read for a later month.</source>
        <translation>该表已抄过之后的月份。</translation>
    </message>
    <message>
        <source>The meter has been read since. Withdraw the later reading first.</source>
        <translation>该表之后又抄过，请先撤回后面的读数。</translation>
    </message>
    <message>
        <source>The meter has been read with this multiplier. Withdraw its readings, or change the meter.</source>
        <translation>已按此倍率抄过表。请先撤回其读数，或办理换表。</translation>
    </message>
    <message>
        <source>The meter is changed.</source>
        <translation>已换表。</translation>
    </message>
    <message>
        <source>The meter is corrected.</source>
        <translation>表计已更正。</translation>
    </message>
    <message>
        <source>The meter is no longer in use.</source>
        <translation>该表已不在用。</translation>
    </message>
    <message>
        <source>The meter is put up.</source>
        <translation>已装表。</translation>
    </message>
    <message>
        <source>The meter is taken down.</source>
        <translation>已拆表。</translation>
    </message>
    <message>
        <source>The meter was read on {day}. Choose a later day.</source>
        <translation>该表 {day} 已抄过，请选择之后的日期。</translation>
    </message>
    <message>
        <source>The meter was taken down on {day}.</source>
        <translation>该表已于 {day} 拆除。</translation>
    </message>
    <message>
        <source>The money of the chosen days ({days}) is handed in. This can&apos;t be undone.</source>
        <translation>所选日结单（{days} 张）的款项将交出，此操作不能撤销。</translation>
    </message>
    <message>
        <source>The money of {number}, {unit}, did not come in: {methods}. A red entry takes it back and its charges are owed again; what was paid otherwise becomes prepayment. This can&apos;t be undone.</source>
        <translation>{unit} 的收据 {number} 款项未到账：{methods}。将以红字冲回，所缴应收款恢复欠缴；以其他方式收到的部分转为预存款。此操作不能撤销。</translation>
    </message>
    <message>
        <source>The month lies too far after the day of the reading.</source>
        <translation>月份远在抄表日期之后，请核对。</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>操作员或密码不正确。</translation>
    </message>
    <message>
        <source>The next price comes into force on {day}. Choose an earlier day.</source>
        <translation>下一收费标准自 {day} 起执行。请选择更早的日期。</translation>
    </message>
    <message>
        <source>The next shift was opened over it: {reason}</source>
        <translation>下一班未接班即开班：{reason}</translation>
    </message>
    <message>
        <source>The number of a document has {count} characters at most.</source>
        <translation>证件号码最多 {count} 位。</translation>
    </message>
    <message>
        <source>The owner applied for {number}: no copy is due.</source>
        <translation>{number} 由业主本人申请，无需另送副本。</translation>
    </message>
    <message>
        <source>The owner does the works</source>
        <translation>业主自行施工</translation>
    </message>
    <message>
        <source>The owner has a copy of a permit that others applied for within</source>
        <translation>他人代办的许可证副本送达业主时限</translation>
    </message>
    <message>
        <source>The owner has a copy of {number} already.</source>
        <translation>{number} 的副本已送达业主。</translation>
    </message>
    <message>
        <source>The owner&apos;s</source>
        <translation>默认为业主</translation>
    </message>
    <message>
        <source>The paper shows what is stored: Ctrl+S stores what is typed.</source>
        <translation>打印件只含已保存的排班，未保存的请先按 Ctrl+S。</translation>
    </message>
    <message>
        <source>The permit ended on {day}. Have it extended first.</source>
        <translation>装修许可证已于 {day} 到期，请先办理延期。</translation>
    </message>
    <message>
        <source>The permit ended on {day}. Type until when the works last.</source>
        <translation>许可证已于 {day} 到期，请填写施工截止日期。</translation>
    </message>
    <message>
        <source>The permit is not issued yet.</source>
        <translation>许可证尚未签发。</translation>
    </message>
    <message>
        <source>The permit runs until {day} already. Type a later day.</source>
        <translation>许可证已到 {day}，请填写更晚的日期。</translation>
    </message>
    <message>
        <source>The permit runs until {day} so far.</source>
        <translation>目前许可期限至 {day}。</translation>
    </message>
    <message>
        <source>The permit {number} is issued. F9 shows it.</source>
        <translation>许可证 {number} 已发放，按 F9 查看。</translation>
    </message>
    <message>
        <source>The person is changed.</source>
        <translation>人员信息已修改。</translation>
    </message>
    <message>
        <source>The person is on file.</source>
        <translation>人员已登记。</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of at most {size} MB and {pixels} pixels.</source>
        <translation>图片过大，请选择不超过 {size} MB、{pixels} 像素的图片。</translation>
    </message>
    <message>
        <source>The plate is on file at another unit.</source>
        <translation>该车牌已登记在另一套房屋。</translation>
    </message>
    <message>
        <source>The prepayment is only {prepaid}.</source>
        <translation>预存款只有 {prepaid}。</translation>
    </message>
    <message>
        <source>The prepayment is the owner&apos;s, but {payee} is to have this. Choose another method.</source>
        <translation>预存款归业主所有，而这笔钱应退给{payee}，请改用其他方式。</translation>
    </message>
    <message>
        <source>The prepayment is {prepaid}, and {back} of that is approved to go back. Type an amount up to the rest.</source>
        <translation>预存款 {prepaid}，其中 {back} 已批准退还。请输入不超过余下部分的金额。</translation>
    </message>
    <message>
        <source>The prepayment of this receipt has been used since. Void the later receipt first.</source>
        <translation>本收据的预存款已被使用，请先作废后面的收据。</translation>
    </message>
    <message>
        <source>The present books are set aside, not deleted, and those of the backup take their place.</source>
        <translation>现有数据将另存保留（不会删除），由备份中的数据取代。</translation>
    </message>
    <message>
        <source>The present books are those of another estate: {estate}</source>
        <translation>现有数据是另一个小区的：{estate}</translation>
    </message>
    <message>
        <source>The present books can&apos;t be read, so it can&apos;t be told what they hold that the backup does not.</source>
        <translation>现有数据无法读取，因此无法比较其中有哪些内容不在备份里。</translation>
    </message>
    <message>
        <source>The price ends on {day}.</source>
        <translation>单价执行到 {day} 为止。</translation>
    </message>
    <message>
        <source>The price is corrected.</source>
        <translation>价格已更正。</translation>
    </message>
    <message>
        <source>The price is in force from {day} on.</source>
        <translation>单价自 {day} 起执行。</translation>
    </message>
    <message>
        <source>The price list is empty. F3 adds the first price.</source>
        <translation>价目表还是空的，按 F3 新增第一项。</translation>
    </message>
    <message>
        <source>The printer does not take the paper. Check that it is on, or save as PDF.</source>
        <translation>打印机没有响应。请检查打印机是否开启，或存为 PDF。</translation>
    </message>
    <message>
        <source>The printer has no paper of this format. Choose another format or another printer.</source>
        <translation>打印机不支持这种纸张。请改选纸张或打印机。</translation>
    </message>
    <message>
        <source>The printer stopped before the slip was finished. {reason} If the slip is not whole, print again.</source>
        <translation>打印机没有打完就停了。{reason}如果小票不完整，请重新打印。</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Check that it is connected, or choose another one.</source>
        <translation>找不到打印机 {printer}。请检查连接，或改选其他打印机。</translation>
    </message>
    <message>
        <source>The proof of who answers for the locks of a unit.</source>
        <translation>证明房屋门锁责任归属。</translation>
    </message>
    <message>
        <source>The reading is not below the last one, {last}: the meter has not rolled over.</source>
        <translation>读数不小于上期读数 {last}，表盘没有归零。</translation>
    </message>
    <message>
        <source>The reading is withdrawn.</source>
        <translation>读数已撤回。</translation>
    </message>
    <message>
        <source>The reading {value} of unit {unit}, meter {number}, no longer counts, and the right one can be typed.</source>
        <translation>房屋 {unit}、表号 {number} 的读数 {value} 将不再计入，可重新录入正确读数。</translation>
    </message>
    <message>
        <source>The readings of the list are withdrawn.</source>
        <translation>该清单的读数已撤回。</translation>
    </message>
    <message>
        <source>The readings of the meter have other digits.</source>
        <translation>与该表已有读数的位数不符。</translation>
    </message>
    <message>
        <source>The receipt printer has no paper. Put in a new roll.</source>
        <translation>小票打印机缺纸，请换上新的纸卷。</translation>
    </message>
    <message>
        <source>The receipt printer is not ready. Press the button on it.</source>
        <translation>小票打印机未就绪，请按一下机器上的按键。</translation>
    </message>
    <message>
        <source>The receipt printer reports a fault. Look at its cutter, then switch it off and on again.</source>
        <translation>小票打印机报告故障。请检查切刀，然后关掉电源再打开。</translation>
    </message>
    <message>
        <source>The receipt printer {address} does not answer. Switch it off and on again.</source>
        <translation>小票打印机 {address} 没有应答。请关掉电源再打开。</translation>
    </message>
    <message>
        <source>The receipt printer {address} is in use by another program. Close that one first.</source>
        <translation>小票打印机 {address} 正被其他程序占用，请先关闭那个程序。</translation>
    </message>
    <message>
        <source>The receipt printer {address} is not reached. Check that it is on, that its cable is in and that its address is right.</source>
        <translation>连不上小票打印机 {address}。请检查电源是否打开、线是否插好、地址是否正确。</translation>
    </message>
    <message>
        <source>The record is not there any more. Press F5 and look again.</source>
        <translation>该记录已不存在，请按 F5 刷新后再看。</translation>
    </message>
    <message>
        <source>The resident may have it back at any time, and has it back when the time is over.</source>
        <translation>委托人可随时取回钥匙；托管到期即予退还。</translation>
    </message>
    <message>
        <source>The resident will not pay</source>
        <translation>住户拒绝付费</translation>
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
        <translation>业主档案：一户一档，住着谁、何时迁入、怎么联系、有哪些车辆、有过哪些变更。

在筛选框输入即可缩小列表；用方向键选择房屋，右侧显示档案。点击列名即可排序，也可按 Ctrl+Shift+方向键：左右键换列，上下键改升降序。Ctrl+C 复制选中的行，Ctrl+Shift+C 连同列名复制。
F3 新增房屋，F2 修改房屋，F7 新增人员，Ctrl+1 至 Ctrl+9 修改人员。
Ctrl+T 办理产权过户，Ctrl+R 登记新租约，Ctrl+D 退租。人员不会被删除：迁出者作为历史住户保留（Ctrl+H）。
Ctrl+Shift+1 至 9 显示证件号码 20 秒，查看会留下记录。
Shift+F1 至 F9 受理该人员的个人信息申请：查阅复制或删除；已迁出住户在其行尾办理。
Ctrl+I 从表格或文本文件导入登记表：先看各列如何识别、导入会有什么结果，列的含义可在列上方指定。有问题的行连同原因另存，改好后可再导入。Ctrl+Shift+I 列出历次导入，在有人改动其数据之前都可以撤销。Ctrl+E 按列表中的房屋导出登记表。
F8 为该房屋收款。Esc 离开表单，填了一半的内容会保留。</translation>
    </message>
    <message>
        <source>The roster had others on</source>
        <translation>排班表上为他人</translation>
    </message>
    <message>
        <source>The roster is as noted in the audit chain</source>
        <translation>排班表与审计链所记一致</translation>
    </message>
    <message>
        <source>The roster was changed at another counter meanwhile. Look at it again (F5).</source>
        <translation>排班表刚在其他柜台改过，请刷新（F5）后再看。</translation>
    </message>
    <message>
        <source>The rulers cross 30 mm from the left edge and 30 mm from the top edge of the paper.</source>
        <translation>两条标尺应在距纸张左边缘 30 毫米、上边缘 30 毫米处相交。</translation>
    </message>
    <message>
        <source>The rules name no fee item for chargeable work. Name one in the settings first.</source>
        <translation>规则里没有指定有偿服务的收费项目，请先在设置里指定。</translation>
    </message>
    <message>
        <source>The rules name no fee item for this. Name one in the settings first.</source>
        <translation>规则中没有指定这项收费的收费项目，请先在设置中指定。</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>The same person stands in row {row} for this unit already.</source>
        <translation>第 {row} 行已有本房屋的同一人。</translation>
    </message>
    <message>
        <source>The same unit stands in row {row} already.</source>
        <translation>第 {row} 行已有同一房号。</translation>
    </message>
    <message>
        <source>The screen locks after idling for</source>
        <translation>无操作自动锁屏</translation>
    </message>
    <message>
        <source>The screen was locked after {minutes} min without work.</source>
        <translation>{minutes} 分钟无操作，已自动锁屏。</translation>
    </message>
    <message>
        <source>The sheet reaches to row {row} and column {column}. Delete what stands far from the register.</source>
        <translation>工作表一直延伸到第 {row} 行第 {column} 列。请删除登记表以外的内容。</translation>
    </message>
    <message>
        <source>The shifts of your counter, such as early, late and night.</source>
        <translation>柜台的班次，如早班、中班、夜班。</translation>
    </message>
    <message>
        <source>The sign is one or two characters that stand on the roster, and no digits.</source>
        <translation>代号为排班表上的一两个字，不能是数字。</translation>
    </message>
    <message>
        <source>The sign {sign} belongs to {name}. Choose another.</source>
        <translation>代号“{sign}”已用于{name}，请换一个。</translation>
    </message>
    <message>
        <source>The signed handover of a unit&apos;s keys is the proof of who answers for its locks.</source>
        <translation>钥匙移交签收单证明门锁责任归属。</translation>
    </message>
    <message>
        <source>The table has been begun already.</source>
        <translation>保修表里已经有内容了。</translation>
    </message>
    <message>
        <source>The table is empty. F7 enters the shortest terms of the law.</source>
        <translation>保修表还是空的，按 F7 填入法定最低保修期限。</translation>
    </message>
    <message>
        <source>The tag must not tell which unit the key opens. Choose another one.</source>
        <translation>牌号不得反映房号，请另编牌号。</translation>
    </message>
    <message>
        <source>The tag number is missing.</source>
        <translation>没有填写钥匙牌号。</translation>
    </message>
    <message>
        <source>The tenant {names} stays: the lease goes on.</source>
        <translation>租户 {names} 不变，租约继续有效。</translation>
    </message>
    <message>
        <source>The test slip is being printed on {printer}.</source>
        <translation>正在 {printer} 上打印测试小票。</translation>
    </message>
    <message>
        <source>The text is broken in line {line}. Export it again, or open it in Excel and save it as .xlsx.</source>
        <translation>文本第 {line} 行有损坏的字符。请重新导出，或用 Excel 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The ticket is cancelled, and what the work was charged as is voided.</source>
        <translation>工单将取消，这次维修的应收随之作废。</translation>
    </message>
    <message>
        <source>The ticket is closed with it.</source>
        <translation>保存后工单关闭。</translation>
    </message>
    <message>
        <source>The ticket is opened again, and its rectification slip printed.</source>
        <translation>保存后工单重新打开，并打印整改单。</translation>
    </message>
    <message>
        <source>The tickets of the register are taken out of the books again.</source>
        <translation>该登记表导入的工单已撤回。</translation>
    </message>
    <message>
        <source>The time of {number} is over. Who asked is not kept again.</source>
        <translation>{number} 已过保存期限，不再保存咨询人。</translation>
    </message>
    <message>
        <source>The time to review runs each time an application is handed in until it is allowed, refused, referred or sent back; in time is judged by the rule of that day.</source>
        <translation>审批时长自每次提交申请起，至批准、不予批准、转报或退回补件为止；是否按时以提交当日的规定为准。</translation>
    </message>
    <message>
        <source>The title is transferred.</source>
        <translation>产权过户已办理。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>两次输入的口令不一致，未作任何更改。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was made.</source>
        <translation>两次输入的密码不同，未建立任何内容。</translation>
    </message>
    <message>
        <source>The unit belongs to {owner} now, who has to take the case over.</source>
        <translation>房屋现业主为{owner}，须先由新业主承接本装修。</translation>
    </message>
    <message>
        <source>The unit belongs to {owner} now. Put the application right.</source>
        <translation>房屋现业主为{owner}，请更正申请。</translation>
    </message>
    <message>
        <source>The unit file tells of no other owner. Enter the sale there first.</source>
        <translation>业主档案中没有其他业主，请先在档案中办理过户。</translation>
    </message>
    <message>
        <source>The unit is changed.</source>
        <translation>房屋信息已修改。</translation>
    </message>
    <message>
        <source>The unit is charged {amount} more.</source>
        <translation>另向房屋收取 {amount}。</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>缺少房号。</translation>
    </message>
    <message>
        <source>The unit is not let.</source>
        <translation>本房屋未出租。</translation>
    </message>
    <message>
        <source>The unit is on file. F7 adds its owner.</source>
        <translation>房屋已建档。按 F7 登记业主。</translation>
    </message>
    <message>
        <source>The unit or the place is missing.</source>
        <translation>缺少房号或地点。</translation>
    </message>
    <message>
        <source>The unit was sold.</source>
        <translation>房屋已出售。</translation>
    </message>
    <message>
        <source>The unit&apos;s door</source>
        <translation>默认为该房屋</translation>
    </message>
    <message>
        <source>The unit&apos;s door if empty</source>
        <translation>不填则为该房屋</translation>
    </message>
    <message>
        <source>The vehicle is on file.</source>
        <translation>车辆已登记。</translation>
    </message>
    <message>
        <source>The visit does not take place. It keeps its number.</source>
        <translation>此次来访取消，编号保留。</translation>
    </message>
    <message>
        <source>The visit ends before it begins. Type a later end.</source>
        <translation>预约结束时间早于开始时间，请改晚一些。</translation>
    </message>
    <message>
        <source>The visitor is not let in. It stays in the register, with the reason.</source>
        <translation>访客不予放行，原因记入登记表。</translation>
    </message>
    <message>
        <source>The waiting period ends between {first} and {last}.</source>
        <translation>观察期应在 {first} 至 {last} 之间结束。</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}, then the works are inspected again.</source>
        <translation>观察期至 {day}，期满后复验。</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}.</source>
        <translation>观察期至 {day}。</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}. Earlier only on the word of who reviews permits.</source>
        <translation>观察期至 {day}，提前复验须由有审核权限的人同意。</translation>
    </message>
    <message>
        <source>The whole estate</source>
        <translation>整个小区</translation>
    </message>
    <message>
        <source>The work is chargeable to the resident then.</source>
        <translation>此后这次维修由住户付费。</translation>
    </message>
    <message>
        <source>The workbook has 0 rows: no visible sheet has anything in it. Was it saved after it was filled?</source>
        <translation>工作簿有 0 行：可见的工作表都是空的。填写后保存了吗？</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one in Excel.</source>
        <translation>工作簿设有密码。请在 Excel 中取消密码后保存。</translation>
    </message>
    <message>
        <source>The worker came after it was reported, and before the work was finished.</source>
        <translation>到场时间须在报修之后、完工之前。</translation>
    </message>
    <message>
        <source>The works of {number} are stopped already.</source>
        <translation>{number} 已处于停工状态。</translation>
    </message>
    <message>
        <source>The works of {number} are to be inspected.</source>
        <translation>{number} 已完工，待验收。</translation>
    </message>
    <message>
        <source>The works of {number} go on.</source>
        <translation>{number} 已继续施工。</translation>
    </message>
    <message>
        <source>The works were to end on {ends}, which is over: type until when they last.</source>
        <translation>原定 {ends} 完工，已过期：请改填施工截止日期。</translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation>年份 {year} 有误。</translation>
    </message>
    <message>
        <source>Their papers are true. Enter each payment again, with its number as the reference.</source>
        <translation>这些纸质收据有效。请逐笔补录收款，并把原收据号填入参考号。</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>接班人密码</translation>
    </message>
    <message>
        <source>Their word on lending the key of their unit</source>
        <translation>对出借其房屋钥匙的同意</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>对方说法</translation>
    </message>
    <message>
        <source>There</source>
        <translation>实有</translation>
    </message>
    <message>
        <source>There are headings, but no rows below them. Was the file saved after it was filled?</source>
        <translation>只有表头，下面没有数据。文件填写后是否已保存？</translation>
    </message>
    <message>
        <source>There are no books here that it would replace.</source>
        <translation>这里还没有小区数据，不会替换任何内容。</translation>
    </message>
    <message>
        <source>There are no keys to count. Add them to the cabinet first.</source>
        <translation>没有可盘点的钥匙。请先在钥匙柜中添加。</translation>
    </message>
    <message>
        <source>There are no rounds on that day. Enter it as one between rounds.</source>
        <translation>当天没有巡查轮次，请记为临时巡查。</translation>
    </message>
    <message>
        <source>There are no units to bill. Add units first.</source>
        <translation>还没有可出账的房屋，请先登记房屋。</translation>
    </message>
    <message>
        <source>There are shifts already. Change those.</source>
        <translation>已有班次，请直接修改。</translation>
    </message>
    <message>
        <source>There are {count} files here already, which is the most. Remove some first.</source>
        <translation>此处已有 {count} 个文件，达到上限，请先移除一些。</translation>
    </message>
    <message>
        <source>There is a fee item called {name} already.</source>
        <translation>收费项目“{name}”已经存在。</translation>
    </message>
    <message>
        <source>There is a shift called {name} already.</source>
        <translation>已有名为“{name}”的班次。</translation>
    </message>
    <message>
        <source>There is an estate in this folder already. Choose another folder.</source>
        <translation>这个文件夹里已有小区，请另选文件夹。</translation>
    </message>
    <message>
        <source>There is an operator called {name} already.</source>
        <translation>已有名为“{name}”的操作员。</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file in it to attach.</source>
        <translation>其中没有可添加的图片或文件。</translation>
    </message>
    <message>
        <source>There is no batch of letters {batch}.</source>
        <translation>没有 {batch} 这一批催缴函。</translation>
    </message>
    <message>
        <source>There is no building {code}.</source>
        <translation>没有 {code} 号楼栋。</translation>
    </message>
    <message>
        <source>There is no building {code}. There are: {codes}</source>
        <translation>没有 {code} 栋。现有：{codes}</translation>
    </message>
    <message>
        <source>There is no column for the building. Head one Building, or write units like 3-1-502.</source>
        <translation>缺少楼栋列。请设一列“楼栋”，或把房号写成 3-1-502 的样式。</translation>
    </message>
    <message>
        <source>There is no column for the day. Head one Came in at.</source>
        <translation>没有日期列。请将一列的标题写为“受理时间”。</translation>
    </message>
    <message>
        <source>There is no column for the meter. Head one Meter number, or one Unit.</source>
        <translation>没有指明表计的列。请将一列的标题写为“表号”或“房号”。</translation>
    </message>
    <message>
        <source>There is no column for the tag of a key. Head one Tag number.</source>
        <translation>没有钥匙牌号这一列。请把其中一列的表头写成“钥匙牌号”。</translation>
    </message>
    <message>
        <source>There is no column for the unit. Head one Unit, or three Building, Entrance and Door.</source>
        <translation>缺少房号列。请设一列“房号”，或设“楼栋”“单元”“室号”三列。</translation>
    </message>
    <message>
        <source>There is no column for what is owed or prepaid. Head one Owed or Prepayment.</source>
        <translation>没有欠费金额或预存款的列。请给其中一列写上表头“欠费金额”或“预存款”。</translation>
    </message>
    <message>
        <source>There is no column for what the keys open. Head one Opens, or Unit.</source>
        <translation>没有说明钥匙开哪里的列。请把其中一列的表头写成“对应门锁”或“房号”。</translation>
    </message>
    <message>
        <source>There is no column for what the meter shows. Head one New reading, or Last reading.</source>
        <translation>没有读数列。请将一列的标题写为“本期读数”或“上期读数”。</translation>
    </message>
    <message>
        <source>There is no column for what was reported. Head one What was reported.</source>
        <translation>没有内容列。请将一列的标题写为“反映内容”。</translation>
    </message>
    <message>
        <source>There is no column {heading} in the file.</source>
        <translation>文件里没有“{heading}”这一列。</translation>
    </message>
    <message>
        <source>There is no document {number}.</source>
        <translation>没有编号为 {number} 的单据。</translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one first, or open the demo estate.</source>
        <translation>{folder} 里没有小区。请先新建，或打开演示小区。</translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one with: frontdesk init, or frontdesk demo</source>
        <translation>{folder} 里没有小区。请先用 frontdesk init 或 frontdesk demo 建立。</translation>
    </message>
    <message>
        <source>There is no fact {fact} here. Known are: {known}</source>
        <translation>没有 {fact} 这个项目。可用的有：{known}</translation>
    </message>
    <message>
        <source>There is no fee item called {name}. Add it under Tariffs, or leave the cell empty.</source>
        <translation>没有名为“{name}”的收费项目。请先在“收费标准”中添加，或让这一格留空。</translation>
    </message>
    <message>
        <source>There is no fee item {name} that is a share of a cost.</source>
        <translation>没有名为“{name}”的公摊收费项目。</translation>
    </message>
    <message>
        <source>There is no fee item {name}. There are: {names}</source>
        <translation>没有收费项目“{name}”。现有：{names}</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>没有文件 {name}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another one for the backup.</source>
        <translation>找不到文件夹 {folder}。请为备份另选文件夹。</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>没有第 {number} 次导入。</translation>
    </message>
    <message>
        <source>There is no key to print a label for.</source>
        <translation>没有可打印标签的钥匙。</translation>
    </message>
    <message>
        <source>There is no meter {number}. Head the column First reading to put it up.</source>
        <translation>没有表号 {number}。如为新装表，请将该列的标题写为“初始读数”。</translation>
    </message>
    <message>
        <source>There is no meter {number}. Tell the unit to put it up.</source>
        <translation>没有表号 {number}。如为新装表，请写明房号。</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>本行没有姓名。</translation>
    </message>
    <message>
        <source>There is no note or coin of {amount}.</source>
        <translation>没有面额为 {amount} 的纸币或硬币。</translation>
    </message>
    <message>
        <source>There is no operator called {name}.</source>
        <translation>没有名为“{name}”的操作员。</translation>
    </message>
    <message>
        <source>There is no permit and no pass {number}.</source>
        <translation>没有编号为 {number} 的许可证或出入证。</translation>
    </message>
    <message>
        <source>There is no permit {number}.</source>
        <translation>没有许可证 {number}。</translation>
    </message>
    <message>
        <source>There is no repair {number}.</source>
        <translation>没有报修单 {number}。</translation>
    </message>
    <message>
        <source>There is no room for the backup in {folder}. Free some space or choose another folder.</source>
        <translation>{folder} 的空间不够存放备份。请腾出空间，或另选文件夹。</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}. Free some space or save it elsewhere.</source>
        <translation>磁盘空间不足，无法保存 {file}。请清理空间或换个位置保存。</translation>
    </message>
    <message>
        <source>There is no screen here. See frontdesk --help for what works without one.</source>
        <translation>这里没有屏幕。不用屏幕能做什么，请看 frontdesk --help。</translation>
    </message>
    <message>
        <source>There is no sheet {name} in the file.</source>
        <translation>文件中没有名为“{name}”的工作表。</translation>
    </message>
    <message>
        <source>There is no shift {number}.</source>
        <translation>没有编号为 {number} 的班次。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Set FRONTDESK_PASSPHRASE.</source>
        <translation>没有可询问口令的终端，请设置 FRONTDESK_PASSPHRASE。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Set FRONTDESK_PASSWORD.</source>
        <translation>当前没有终端，无法输入密码。请设置 FRONTDESK_PASSWORD。</translation>
    </message>
    <message>
        <source>There is no ticket {number}.</source>
        <translation>没有工单 {number}。</translation>
    </message>
    <message>
        <source>There is no unit {code}.</source>
        <translation>没有房号 {code}。</translation>
    </message>
    <message>
        <source>There is no unit {code}. Import the resident register first.</source>
        <translation>没有 {code} 这套房屋。请先导入业主档案。</translation>
    </message>
    <message>
        <source>There is nothing left that could be given back.</source>
        <translation>已没有可退的金额。</translation>
    </message>
    <message>
        <source>There is nothing of this kind to give back. Choose it from the list.</source>
        <translation>没有这一类可退的款项，请从列表中选择。</translation>
    </message>
    <message>
        <source>There is nothing to change: the books say the same as the file.</source>
        <translation>没有需要更改的内容：文件里的内容都已入册。</translation>
    </message>
    <message>
        <source>There is nothing with the number {number}.</source>
        <translation>没有单号为 {number} 的记录。</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>There, but not booked so</source>
        <translation>在柜，与登记不符</translation>
    </message>
    <message>
        <source>These are more than {count} files. Attach fewer at once.</source>
        <translation>文件超过 {count} 个，请分次添加。</translation>
    </message>
    <message>
        <source>These keys open several vacant units. Take them back one after the other.</source>
        <translation>这些钥匙属于几套空置房，请逐套办理归还。</translation>
    </message>
    <message>
        <source>These letters were issued today already. Saved once more: {batch}, {count}.</source>
        <translation>这批催缴函今天已经出过，没有重复编号。已重新保存：{batch} 起 {count} 封。</translation>
    </message>
    <message>
        <source>They are asked again.</source>
        <translation>稍后再次回访。</translation>
    </message>
    <message>
        <source>They are not given out again. Look for these papers and enter again what they say.</source>
        <translation>这些编号不再使用。请找出相应单据，把内容补录进去。</translation>
    </message>
    <message>
        <source>They belong to the building and stay with it.</source>
        <translation>属房屋档案，随房屋保存。</translation>
    </message>
    <message>
        <source>They go with the person, on request or by rule.</source>
        <translation>随人员信息一并删除（申请或到期）。</translation>
    </message>
    <message>
        <source>They have left already. Nothing was changed.</source>
        <translation>访客已经登记离开，未作更改。</translation>
    </message>
    <message>
        <source>They have swapped.</source>
        <translation>换班已登记。</translation>
    </message>
    <message>
        <source>They were issued today already. Nothing was issued anew.</source>
        <translation>这批催缴函今天已经出过，没有重新出函。</translation>
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
        <translation>携带物品</translation>
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
        <translation>金额精确到了分以下。请以元为单位，保留两位小数。</translation>
    </message>
    <message>
        <source>This amount is below zero. Put what is owed and what is prepaid in columns of their own.</source>
        <translation>金额是负数。请把欠费和预存款分成两列填写。</translation>
    </message>
    <message>
        <source>This backup is encrypted. Set FRONTDESK_PASSPHRASE to its passphrase or recovery code.</source>
        <translation>这份备份已加密。请把 FRONTDESK_PASSPHRASE 设为加密口令或恢复码。</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase or recovery code.</source>
        <translation>这份备份已加密，请输入加密口令或恢复码。</translation>
    </message>
    <message>
        <source>This can&apos;t be. Count again.</source>
        <translation>数量不合理，请重新清点。</translation>
    </message>
    <message>
        <source>This care flag is not known. Write lives alone, elderly, disabled, infant or other.</source>
        <translation>无法识别这个关怀类别。请填：独居、高龄、残疾、婴幼儿或其他。</translation>
    </message>
    <message>
        <source>This charge has been waived, in part or whole. It stays as it is.</source>
        <translation>该账单已部分或全部减免，不能作废。</translation>
    </message>
    <message>
        <source>This charge is owed no more. There is nothing to waive.</source>
        <translation>这笔费用已无欠款，无需减免。</translation>
    </message>
    <message>
        <source>This charge is voided already.</source>
        <translation>该笔账单已经作废。</translation>
    </message>
    <message>
        <source>This command line is not understood: {reason}</source>
        <translation>无法识别的命令：{reason}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This computer account may not use {address}. Have it added to the group {group}, then sign in to the computer again.</source>
        <translation>当前电脑账户无权使用 {address}。请让管理员把它加入 {group} 组，然后重新登录电脑。</translation>
    </message>
    <message>
        <source>This cost has been shared out. Void its charges, then enter it again.</source>
        <translation>这笔费用已经分摊出账。请先作废相关应收，再重新录入。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>This deposit is of {case}. Keep of it or give it back there.</source>
        <translation>这笔押金属于装修申请 {case}，请在该申请中扣款或退还。</translation>
    </message>
    <message>
        <source>This document is not known. Write resident identity card, passport or other document.</source>
        <translation>无法识别的证件类型。请填写居民身份证、护照或其他证件。</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>电话号码格式不正确，请核对。</translation>
    </message>
    <message>
        <source>This entry has been ended already, perhaps at another counter.</source>
        <translation>该项登记已经结束，可能是在另一柜台办理的。</translation>
    </message>
    <message>
        <source>This entry is not to be followed up.</source>
        <translation>这条记录不需要跟进。</translation>
    </message>
    <message>
        <source>This entry was encrypted with another key, or it is damaged. Put the right key file beside the database.</source>
        <translation>此项由另一把密钥加密，或已损坏。请把正确的密钥文件放到数据库所在的文件夹。</translation>
    </message>
    <message>
        <source>This fee item is in use and stays as it is. Stop using it and add another.</source>
        <translation>该收费项目已在使用，不能更改。请将其停用后另行新增。</translation>
    </message>
    <message>
        <source>This file is no picture. Save it to open it with another program.</source>
        <translation>该文件不是图片，请另存后用其他程序打开。</translation>
    </message>
    <message>
        <source>This has been done already. Look at it again.</source>
        <translation>这件事已经办结，请重新查看。</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the register as an .xlsx workbook.</source>
        <translation>这是 PDF 文档。请索取 .xlsx 格式的登记表。</translation>
    </message>
    <message>
        <source>This is a Word document. Copy its table to Excel and save it as .xlsx.</source>
        <translation>这是 Word 文档。请把其中的表格复制到 Excel 并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it and choose the workbook in it.</source>
        <translation>这是压缩包。请先解压，再选择其中的工作簿。</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the register as an .xlsx workbook.</source>
        <translation>这是图片。请索取 .xlsx 格式的登记表。</translation>
    </message>
    <message>
        <source>This is a web archive named like a workbook. Open it in Excel and save it as .xlsx.</source>
        <translation>这是扩展名像工作簿的网页存档。请用 Excel 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a web page without a table. Open it in Excel and save it as .xlsx.</source>
        <translation>这是没有表格的网页。请用 Excel 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an XML file of another program. Open it in Excel and save it as .xlsx.</source>
        <translation>这是其他程序的 XML 文件。请用 Excel 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is asked for already and not answered yet.</source>
        <translation>已有同类申请尚未答复。</translation>
    </message>
    <message>
        <source>This is being done already. Wait until it is finished.</source>
        <translation>这项工作正在进行，请等它完成。</translation>
    </message>
    <message>
        <source>This is everything that is kept of this person. Names of others are left out where they can be.</source>
        <translation>本件为本处保存的该人员全部个人信息；他人姓名在可略去处已略去。</translation>
    </message>
    <message>
        <source>This is for your attention.</source>
        <translation>　　特此函告。</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this backup. Try again.</source>
        <translation>这既不是该备份的加密口令，也不是其恢复码，请重试。</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture, or it is damaged. Choose another one.</source>
        <translation>该文件不是 PNG 或 JPEG 图片，或已损坏，请另选一张。</translation>
    </message>
    <message>
        <source>This is no amount. Write yuan, like 1409.50.</source>
        <translation>这不是金额。请以元为单位填写，例如 1409.50。</translation>
    </message>
    <message>
        <source>This is no area. Write square metres, like 112.36.</source>
        <translation>面积填写有误。请填写平方米数，如 112.36。</translation>
    </message>
    <message>
        <source>This is no check code. Scan the QR of the receipt or the Z slip.</source>
        <translation>这不是验证码。请扫描收据或日结单上的二维码。</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, like 2021-03-05.</source>
        <translation>日期填写有误。请填写年月日，如 2021-03-05。</translation>
    </message>
    <message>
        <source>This is no day or time. Write year, month, day and time, like 2026-03-05 14:20.</source>
        <translation>日期时间无法识别。请写年月日和时间，如 2026-03-05 14:20。</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>电话号码不正确。</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose another one.</source>
        <translation>无法读取该图片，请重新选择。</translation>
    </message>
    <message>
        <source>This is no reading. Type it like 1234 or 1234.5, with at most two decimals.</source>
        <translation>这不是有效读数。请按 1234 或 1234.5 填写，最多两位小数。</translation>
    </message>
    <message>
        <source>This is no time of the day. Write hours and minutes, like 14:20.</source>
        <translation>时间无法识别。请写时和分，如 14:20。</translation>
    </message>
    <message>
        <source>This is no workbook that can be read. Open it in Excel and save it as .xlsx.</source>
        <translation>这不是可以读取的工作簿。请用 Excel 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is not what the sheet says. Compare it sign by sign.</source>
        <translation>与说明单不符，请逐位核对。</translation>
    </message>
    <message>
        <source>This is too long. At most {characters} Chinese characters or {letters} letters have room.</source>
        <translation>内容过长，最多 {characters} 个汉字或 {letters} 个字母。</translation>
    </message>
    <message>
        <source>This is too long. Give each of the family a row of their own.</source>
        <translation>内容太长。请每位成员单独一行。</translation>
    </message>
    <message>
        <source>This is your own shift. Count, and hand it over.</source>
        <translation>这是您本人的班次，请清点后交班。</translation>
    </message>
    <message>
        <source>This key is in custody. Give it back before it becomes another one.</source>
        <translation>该钥匙正在托管中，请先办理退还再修改。</translation>
    </message>
    <message>
        <source>This key is in custody. It goes back to who left it here.</source>
        <translation>该钥匙为托管钥匙，应退还委托人。</translation>
    </message>
    <message>
        <source>This kind is not known. Write repair, complaint, suggestion or praise.</source>
        <translation>类型无法识别。请写报修、投诉、建议或表扬。</translation>
    </message>
    <message>
        <source>This kind of key is not known. Write public area, plant room, custody, vacant unit, returned for repair or office.</source>
        <translation>不认识这个钥匙类型。请填写公共区域、设备房、托管、空置房、返修或办公。</translation>
    </message>
    <message>
        <source>This kind of unit is not known. Write flat, shop, office, storage or parking space.</source>
        <translation>无法识别的房屋类型。请填写住宅、商铺、办公、储藏室或车位。</translation>
    </message>
    <message>
        <source>This kind of vehicle is not known. Write car, motorcycle, electric bicycle or other.</source>
        <translation>无法识别这种车辆类型。请填：汽车、摩托车、电动自行车或其他。</translation>
    </message>
    <message>
        <source>This lies ahead. Was another year meant?</source>
        <translation>此时间尚未到来，年份是否有误？</translation>
    </message>
    <message>
        <source>This meter has {digits} digits. Look at it again, or correct its digits.</source>
        <translation>该表只有 {digits} 位整数，请再核对读数，或更正表的位数。</translation>
    </message>
    <message>
        <source>This month has not come yet. What is to come is billed.</source>
        <translation>这个月份还没到。以后的费用请按月出账。</translation>
    </message>
    <message>
        <source>This month&apos;s spot checks are drawn: {count}</source>
        <translation>本月抽查已抽取：{count} 件</translation>
    </message>
    <message>
        <source>This number looks like a resident identity card. Choose that document.</source>
        <translation>此号码应为居民身份证号码，请改选证件类型。</translation>
    </message>
    <message>
        <source>This number looks made up. Leave the field empty if it is not known.</source>
        <translation>此号码疑似随意填写；不清楚请留空。</translation>
    </message>
    <message>
        <source>This paper is as it was at first. Save to keep it so.</source>
        <translation>已恢复默认内容，保存后生效。</translation>
    </message>
    <message>
        <source>This pass</source>
        <translation>仅此证</translation>
    </message>
    <message>
        <source>This pass is for {unit}.</source>
        <translation>该证仅限 {unit} 使用。</translation>
    </message>
    <message>
        <source>This passphrase is too easily guessed. Take four words that have nothing to do with each other.</source>
        <translation>该口令容易被猜到，请用四个互不相关的词。</translation>
    </message>
    <message>
        <source>This payment was voided or bounced. There is nothing to give back.</source>
        <translation>该笔收款已冲红或未到账，没有可退的款项。</translation>
    </message>
    <message>
        <source>This permit hangs at the door where everybody can read it. Who works here wears a pass.</source>
        <translation>本证须张贴在入户门醒目处，施工人员须佩戴临时出入证。</translation>
    </message>
    <message>
        <source>This permit&apos;s number has 8 digits.</source>
        <translation>此通行证号码为 8 位数字。</translation>
    </message>
    <message>
        <source>This permit&apos;s number is H or M and 8 digits.</source>
        <translation>此通行证号码为 H 或 M 加 8 位数字。</translation>
    </message>
    <message>
        <source>This person has been erased.</source>
        <translation>该人员信息已删除。</translation>
    </message>
    <message>
        <source>This person is not on file any more.</source>
        <translation>该人员已不在档案中。</translation>
    </message>
    <message>
        <source>This person is on file at no unit.</source>
        <translation>此人未登记在任何房屋。</translation>
    </message>
    <message>
        <source>This person is on file in the unit already, in the same role.</source>
        <translation>此人已以同一身份登记在本房屋。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it with another program.</source>
        <translation>该图片无法显示，请另存后用其他程序打开。</translation>
    </message>
    <message>
        <source>This question is answered already. Change that answer instead.</source>
        <translation>知识库里已有这个问题，请修改原有的答复。</translation>
    </message>
    <message>
        <source>This reading is billed. Void its charge and bill again, or let the next reading put it right.</source>
        <translation>该读数已出账。请作废对应的应收后重新出账，或在下次抄表时更正。</translation>
    </message>
    <message>
        <source>This reading is withdrawn already.</source>
        <translation>该读数已经撤回。</translation>
    </message>
    <message>
        <source>This receipt was voided by red entry {number}.</source>
        <translation>本收据已由 {number} 冲红作废。</translation>
    </message>
    <message>
        <source>This refund can&apos;t be paid out so. Choose another method.</source>
        <translation>这笔退款不能用该方式支付，请改选其他方式。</translation>
    </message>
    <message>
        <source>This right of {role} is the same in every estate.</source>
        <translation>{role}的此项权限固定不变。</translation>
    </message>
    <message>
        <source>This role is not known. Write owner, tenant, family or agent.</source>
        <translation>无法识别的身份。请填写业主、租户、家属或代理人。</translation>
    </message>
    <message>
        <source>This set is not known. Write A or B, or leave the cell empty.</source>
        <translation>不认识这个套别。请填写 A 或 B，或留空。</translation>
    </message>
    <message>
        <source>This shift is open at another counter. Write in the log of yours.</source>
        <translation>该班次正在其他柜台当班，请写入您自己班次的日志。</translation>
    </message>
    <message>
        <source>This shift is over already. Choose another.</source>
        <translation>该班次已结束，请选择其他班次。</translation>
    </message>
    <message>
        <source>This shift is {name}&apos;s no longer. Look at the roster again.</source>
        <translation>这个班已不是{name}的，请再看排班表。</translation>
    </message>
    <message>
        <source>This stands in row {row} of sheet {sheet} already.</source>
        <translation>工作表“{sheet}”第 {row} 行已有同样的内容。</translation>
    </message>
    <message>
        <source>This state is not known. Write logged, to be followed up, closed, cancelled or unfounded.</source>
        <translation>状态无法识别。请写未完成、待回访、已完成、已取消或不成立。</translation>
    </message>
    <message>
        <source>This status is not known. Write unsold, vacant, owner-occupied, let or under renovation.</source>
        <translation>无法识别的房屋状态。请填写未售、空置、自住、出租或装修中。</translation>
    </message>
    <message>
        <source>This time has gone by. Type by when it will be answered.</source>
        <translation>这个时间已过。请填写今后的答复时间。</translation>
    </message>
    <message>
        <source>This unit does not stand in building {building}.</source>
        <translation>此房号不属于楼栋 {building}。</translation>
    </message>
    <message>
        <source>This unit has nothing that could be given back.</source>
        <translation>该房屋没有可退的款项。</translation>
    </message>
    <message>
        <source>This unit owes nothing that is overdue. There is nothing to dun.</source>
        <translation>该房屋没有逾期费用，无需催缴。</translation>
    </message>
    <message>
        <source>This unit still owes {amount}.</source>
        <translation>该房屋尚欠 {amount}。</translation>
    </message>
    <message>
        <source>This urgency is not known. Write emergency, normal or planned.</source>
        <translation>紧急程度无法识别。请写紧急、一般或计划。</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Have a supervisor correct it, or cancel the visit.</source>
        <translation>该访客在谢绝来访名单上。请由主管更正，或取消该次来访。</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Turn them away, or ask a supervisor for their word.</source>
        <translation>该访客在谢绝来访名单上。请谢绝来访，或请主管授权放行。</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Whoever lets them in all the same is kept, with the reason.</source>
        <translation>该访客在谢绝来访名单上。放行人及原因将记录在案。</translation>
    </message>
    <message>
        <source>This was ended before.</source>
        <translation>此前已经终止。</translation>
    </message>
    <message>
        <source>This way of reporting is not known. Write at the counter, by phone, WeChat, e-mail, letter or patrol.</source>
        <translation>渠道无法识别。请写前台、电话、微信、邮件、信件或巡查。</translation>
    </message>
    <message>
        <source>Tick at least one charge.</source>
        <translation>请至少勾选一笔费用。</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>已选 {count} 笔</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>工单取消</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>工单关闭</translation>
    </message>
    <message>
        <source>Ticket closed without a follow-up</source>
        <translation>工单：未回访关闭</translation>
    </message>
    <message>
        <source>Ticket corrected</source>
        <translation>工单：更正</translation>
    </message>
    <message>
        <source>Ticket dispatched</source>
        <translation>工单：派工</translation>
    </message>
    <message>
        <source>Ticket dispatched again</source>
        <translation>工单：改派</translation>
    </message>
    <message>
        <source>Ticket handed back</source>
        <translation>工单：退回</translation>
    </message>
    <message>
        <source>Ticket logged</source>
        <translation>工单：登记</translation>
    </message>
    <message>
        <source>Ticket reopened</source>
        <translation>工单返修</translation>
    </message>
    <message>
        <source>Ticket reported again</source>
        <translation>工单：再次反映</translation>
    </message>
    <message>
        <source>Ticket resumed</source>
        <translation>工单：恢复处理</translation>
    </message>
    <message>
        <source>Ticket suspended</source>
        <translation>工单：挂起</translation>
    </message>
    <message>
        <source>Ticket suspended for longer</source>
        <translation>工单：继续挂起</translation>
    </message>
    <message>
        <source>Ticket that deals with it</source>
        <translation>处理工单号</translation>
    </message>
    <message>
        <source>Ticket: appointment made</source>
        <translation>工单：预约上门</translation>
    </message>
    <message>
        <source>Ticket: {number}</source>
        <translation>工单号：{number}</translation>
    </message>
    <message>
        <source>Tickets and incidents are as noted in the audit chain</source>
        <translation>工单和突发事件与审计链一致</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>Tickets stand where their steps lead</source>
        <translation>工单状态与办理步骤一致</translation>
    </message>
    <message>
        <source>Tickets tell how often they were reopened</source>
        <translation>工单的重开次数与记录相符</translation>
    </message>
    <message>
        <source>Tickets tell what is due next</source>
        <translation>工单的到期时间与时限一致</translation>
    </message>
    <message>
        <source>Tiers count</source>
        <translation>阶梯按</translation>
    </message>
    <message>
        <source>Tiers: above / price</source>
        <translation>阶梯：起算用量 / 单价</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Till: type a unit, a name or a phone number and press Enter. What is due is ticked; Space ticks and unticks. Type what you are handed, F10 takes it and prints the receipt. F2 adds another method. What is left over is change, or prepayment if you tick so. Less than is due settles the oldest charges first.</source>
        <translation>收款：输入房号、姓名或电话后按回车。截至本月的账单已勾选，空格键勾选或取消。输入实收金额，按 F10 收款并打印收据；F2 再加一种方式。多收的找零，勾选后转为预存；少收的先核销最早的账单。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time of the works</source>
        <translation>施工期限</translation>
    </message>
    <message>
        <source>Time, now if empty</source>
        <translation>时间（不填即现在）</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>时间：</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>时间：{time}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>返修次数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title deed, or contract of purchase</source>
        <translation>房产证或购房合同</translation>
    </message>
    <message>
        <source>Title transferred</source>
        <translation>产权过户</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>To arrive</source>
        <translation>到场用时</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>To be answered by: {day}</source>
        <translation>答复期限：{day}</translation>
    </message>
    <message>
        <source>To be dealt with</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>待清除</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>To be inspected on completion</source>
        <translation>待竣工验收</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>待作业后检查</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>To be paid and issued</source>
        <translation>待缴费发证</translation>
    </message>
    <message>
        <source>To be paid now</source>
        <translation>本次应收</translation>
    </message>
    <message>
        <source>To be paid {amount}</source>
        <translation>待缴 {amount}</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>To be put right after re-inspection</source>
        <translation>复验待整改</translation>
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
        <translation>待审阅</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>审阅期限</translation>
    </message>
    <message>
        <source>To be reviewed finally</source>
        <translation>待复审</translation>
    </message>
    <message>
        <source>To be reviewed first</source>
        <translation>待初审</translation>
    </message>
    <message>
        <source>To be served</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>To be served by: {at}</source>
        <translation>应于此前送达：{at}</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>To be taken over</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>To change: {count}</source>
        <translation>变更 {count}</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>完工用时</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>To follow up, without a time</source>
        <translation>待跟进（不定期限）</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>重点查看</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>结束月份</translation>
    </message>
    <message>
        <source>To pay and issue</source>
        <translation>待缴费发证</translation>
    </message>
    <message>
        <source>To prepayment</source>
        <translation>转预存</translation>
    </message>
    <message>
        <source>To take home</source>
        <translation>打印给住户</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>转到装修许可</translation>
    </message>
    <message>
        <source>To the first review, not to the applicant</source>
        <translation>退回初审，不退给申请人</translation>
    </message>
    <message>
        <source>To the shift</source>
        <translation>查看班次</translation>
    </message>
    <message>
        <source>To the till</source>
        <translation>去收银台</translation>
    </message>
    <message>
        <source>To undo it: frontdesk import {register} --undo {number}</source>
        <translation>撤销这次导入：frontdesk import {register} --undo {number}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Today and who is here</source>
        <translation>今天及在场</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Told are the repairs reported in these days, as they stand now. Completion rate = done / what was not cancelled. Times run from the report, to when somebody was first seen there and to when the work was done, the last time if it was reopened.</source>
        <translation>统计期内受理的报修，按目前状态。完成率 = 已办结 ÷ 未取消的报修。用时自报修起，到场至首次到场止，完工至完工止；返修的以最后一次完工计。</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Told, no promise</source>
        <translation>已告知，未承诺</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Too easily guessed</source>
        <translation>容易被猜到</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>位数超出</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password.</source>
        <translation>密码错误次数过多。请等待 {minutes} 分钟，或请经理重设密码。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total (in capitals): {words}</source>
        <translation>合计（大写）：{words}</translation>
    </message>
    <message>
        <source>Total of receipts</source>
        <translation>收据合计金额</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>合计：{amount}</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Trade card</source>
        <translation>操作证</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Transfer of title</source>
        <translation>产权过户</translation>
    </message>
    <message>
        <source>Transfer of title of {code}</source>
        <translation>{code} 产权过户</translation>
    </message>
    <message>
        <source>Transfer the title</source>
        <translation>办理过户</translation>
    </message>
    <message>
        <source>Transfer title</source>
        <translation>产权过户</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已试用</translation>
    </message>
    <message>
        <source>Tried {count} ×</source>
        <translation>已试 {count} 次</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>谢绝来访</translation>
    </message>
    <message>
        <source>Turn away …</source>
        <translation>谢绝来访…</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>家教</translation>
    </message>
    <message>
        <source>Two extinguishers and a bucket of water at hand; nothing that burns within 10 m, gaps covered; the guard stays throughout and for 30 minutes after.</source>
        <translation>现场备灭火器两具、水一桶；10 米内无可燃物，孔洞缝隙封盖；监护人全程在场，作业后继续看守 30 分钟。</translation>
    </message>
    <message>
        <source>Two folders at most: take one out first.</source>
        <translation>最多两个文件夹，请先移除一个。</translation>
    </message>
    <message>
        <source>Type a day from today on, within a year.</source>
        <translation>请填写今天起一年之内的日期。</translation>
    </message>
    <message>
        <source>Type a last day that is not before the first, nor over already.</source>
        <translation>截止日不能早于起始日，也不能早于今天，请重新填写。</translation>
    </message>
    <message>
        <source>Type a later last day, or which works are added.</source>
        <translation>请填写更晚的截止日期，或增加的施工内容。</translation>
    </message>
    <message>
        <source>Type a length from −{reach} to {reach} mm.</source>
        <translation>请输入 −{reach} 至 {reach} 毫米之间的数值。</translation>
    </message>
    <message>
        <source>Type a name of 1 to 40 characters.</source>
        <translation>请输入 1 至 40 个字的名称。</translation>
    </message>
    <message>
        <source>Type a name of 1 to 80 characters.</source>
        <translation>请填写 1 至 80 个字的姓名。</translation>
    </message>
    <message>
        <source>Type a name of 1 to {count} characters.</source>
        <translation>请填写 1 至 {count} 个字的姓名。</translation>
    </message>
    <message>
        <source>Type a name of at most 80 characters.</source>
        <translation>姓名最多 80 个字符。</translation>
    </message>
    <message>
        <source>Type a number with at most {decimals} decimals.</source>
        <translation>请输入数字，最多 {decimals} 位小数。</translation>
    </message>
    <message>
        <source>Type a percentage like 0.05, with at most four decimals.</source>
        <translation>请输入百分比，如 0.05，最多四位小数。</translation>
    </message>
    <message>
        <source>Type a phone of whoever applies.</source>
        <translation>请填写申请人电话。</translation>
    </message>
    <message>
        <source>Type a phone, so that they can be called back.</source>
        <translation>请填写电话，以便回电。</translation>
    </message>
    <message>
        <source>Type a receipt number as it stands on paper, like SJ2026-000180.</source>
        <translation>请按纸上的样子输入收据号，如 SJ2026-000180。</translation>
    </message>
    <message>
        <source>Type a tag like P-031: letters and digits, at most 20 signs.</source>
        <translation>请输入牌号，如 P-031：字母和数字，最多 20 个字符。</translation>
    </message>
    <message>
        <source>Type a time of the day like 18:00.</source>
        <translation>请填写时刻，如 18:00。</translation>
    </message>
    <message>
        <source>Type a time to come, within a year.</source>
        <translation>请填写一年之内、尚未到来的时间。</translation>
    </message>
    <message>
        <source>Type a unit, a name or a phone number at the top and choose it.</source>
        <translation>请在上方输入房号、姓名或电话并选择。</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 1000.</source>
        <translation>请输入 0 到 1000 的整数。</translation>
    </message>
    <message>
        <source>Type a whole number from 1 to 1000.</source>
        <translation>请输入 1 到 1000 的整数。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Type an amount above 0.00.</source>
        <translation>请输入大于 0.00 的金额。</translation>
    </message>
    <message>
        <source>Type an amount from 0 to 1,000,000.</source>
        <translation>请输入 0 到 1,000,000 之间的金额。</translation>
    </message>
    <message>
        <source>Type from when to when the works last.</source>
        <translation>请输入施工的起止日期。</translation>
    </message>
    <message>
        <source>Type from when to when, like 08:30-18:00.</source>
        <translation>请输入起止时间，例如 08:30-18:00。</translation>
    </message>
    <message>
        <source>Type how many months, from 1 to {count}.</source>
        <translation>请填写月数，1 至 {count}。</translation>
    </message>
    <message>
        <source>Type how many there are, from 1 to {most}.</source>
        <translation>请输入数量，1 至 {most}。</translation>
    </message>
    <message>
        <source>Type how many they are, from 1 to 999.</source>
        <translation>请填写人数，1 至 999。</translation>
    </message>
    <message>
        <source>Type on whom it was served.</source>
        <translation>请填写送达对象。</translation>
    </message>
    <message>
        <source>Type part of a name and how many; what the price list has not, with its price: pipe 2.5 12.33</source>
        <translation>输入名称的一部分和数量；价目表里没有的，再加单价，例如：软管 2.5 12.33</translation>
    </message>
    <message>
        <source>Type the amount received, above 0.00.</source>
        <translation>请输入实收金额，须大于 0.00。</translation>
    </message>
    <message>
        <source>Type the answer, or by when it is promised.</source>
        <translation>请填写答复，或填写承诺答复时间。</translation>
    </message>
    <message>
        <source>Type the answer.</source>
        <translation>请填写答复。</translation>
    </message>
    <message>
        <source>Type the building and the door, like 3 and 502.</source>
        <translation>请填写楼栋和室号，如 3 和 502。</translation>
    </message>
    <message>
        <source>Type the contractor&apos;s site manager.</source>
        <translation>请填写施工单位的现场负责人。</translation>
    </message>
    <message>
        <source>Type the day by which they promised to pay, like +7 or 2026-01-31.</source>
        <translation>请输入承诺缴费的日期，如 +7 或 2026-01-31。</translation>
    </message>
    <message>
        <source>Type the day on which the meters were read.</source>
        <translation>请填写抄表日期。</translation>
    </message>
    <message>
        <source>Type the month, like 2026-11.</source>
        <translation>请填写月份，如 2026-11。</translation>
    </message>
    <message>
        <source>Type the name of the estate, at most 60 characters.</source>
        <translation>请输入小区名称，最多 60 个字。</translation>
    </message>
    <message>
        <source>Type the name of the firm, or of who does the works.</source>
        <translation>请填写施工单位名称或施工负责人姓名。</translation>
    </message>
    <message>
        <source>Type the name of the shift, at most 20 characters.</source>
        <translation>请输入班次名称，最多 20 个字。</translation>
    </message>
    <message>
        <source>Type the name of who asks.</source>
        <translation>请填写申请人姓名。</translation>
    </message>
    <message>
        <source>Type the new owner&apos;s name.</source>
        <translation>请填写新业主的姓名。</translation>
    </message>
    <message>
        <source>Type the number of the cheque.</source>
        <translation>请填写支票号码。</translation>
    </message>
    <message>
        <source>Type the number of the hook, at most 20 signs.</source>
        <translation>请输入挂钩号，最多 20 个字符。</translation>
    </message>
    <message>
        <source>Type the number of the paper, like SJ2026-000001.</source>
        <translation>请输入单据编号，如 SJ2026-000001。</translation>
    </message>
    <message>
        <source>Type the number printed on the meter, at most 40 signs.</source>
        <translation>请填写表身上的编号，最多 40 个字符。</translation>
    </message>
    <message>
        <source>Type the owner: the unit file tells of none.</source>
        <translation>请填写业主：档案中没有业主。</translation>
    </message>
    <message>
        <source>Type the phone under which the borrower can be reached.</source>
        <translation>请填写能联系到借用人的电话。</translation>
    </message>
    <message>
        <source>Type the phone under which they can be reached, or leave it empty.</source>
        <translation>请填写能联系到的电话，或者留空。</translation>
    </message>
    <message>
        <source>Type the plate, like 苏A8K21F.</source>
        <translation>请填写车牌号，如 苏A8K21F。</translation>
    </message>
    <message>
        <source>Type the question, as residents ask it.</source>
        <translation>请按住户的问法填写问题。</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Type the recovery code, group by group, or scan the QR code. A group that is mistyped is named.</source>
        <translation>逐组输入恢复码，或扫描二维码；输错的组会有提示。</translation>
    </message>
    <message>
        <source>Type the rule that was broken.</source>
        <translation>请填写违反的规定。</translation>
    </message>
    <message>
        <source>Type the site manager&apos;s phone.</source>
        <translation>请填写现场负责人电话。</translation>
    </message>
    <message>
        <source>Type these groups of the code from the printed sheet, then put it into the safe.</source>
        <translation>请照打印的说明单输入以下各组，然后将其放入保险柜。</translation>
    </message>
    <message>
        <source>Type to whom it goes.</source>
        <translation>请填写上报或转达给谁。</translation>
    </message>
    <message>
        <source>Type to whom it is referred.</source>
        <translation>请输入转报的单位。</translation>
    </message>
    <message>
        <source>Type until when it waits.</source>
        <translation>请填写挂起到哪一天。</translation>
    </message>
    <message>
        <source>Type until when the shift goes, like 18:00.</source>
        <translation>请填写本班结束时间，如 18:00。</translation>
    </message>
    <message>
        <source>Type what callers are told.</source>
        <translation>请填写告知来电来访者的内容。</translation>
    </message>
    <message>
        <source>Type what happened.</source>
        <translation>请填写情况说明。</translation>
    </message>
    <message>
        <source>Type what is done about it.</source>
        <translation>请填写处理措施。</translation>
    </message>
    <message>
        <source>Type what is done against fire.</source>
        <translation>请填写防火措施。</translation>
    </message>
    <message>
        <source>Type what is done, after a comma where. Enter takes it, the arrows choose its risk.</source>
        <translation>输入装修内容，逗号后写位置；回车加入，上下键选择风险。</translation>
    </message>
    <message>
        <source>Type what is done.</source>
        <translation>请填写作业内容。</translation>
    </message>
    <message>
        <source>Type what is not as it should be.</source>
        <translation>请填写不满意之处。</translation>
    </message>
    <message>
        <source>Type what is settled.</source>
        <translation>请填写如何处理。</translation>
    </message>
    <message>
        <source>Type what is still wrong.</source>
        <translation>请填写仍未整改之处。</translation>
    </message>
    <message>
        <source>Type what is to be brought or put right.</source>
        <translation>请写明需要补交或改正的内容。</translation>
    </message>
    <message>
        <source>Type what is to be done.</source>
        <translation>请填写整改要求。</translation>
    </message>
    <message>
        <source>Type what is to be noted.</source>
        <translation>请填写记录内容。</translation>
    </message>
    <message>
        <source>Type what is to be put right.</source>
        <translation>请填写需要整改的内容。</translation>
    </message>
    <message>
        <source>Type what it is, at most 40 characters.</source>
        <translation>请输入物品名称，最多 40 个字。</translation>
    </message>
    <message>
        <source>Type what must be done before works go on.</source>
        <translation>请填写复工条件。</translation>
    </message>
    <message>
        <source>Type what the applicant was told.</source>
        <translation>请填写对申请人的答复。</translation>
    </message>
    <message>
        <source>Type what the complainant was told.</source>
        <translation>请填写向投诉人答复的内容。</translation>
    </message>
    <message>
        <source>Type what the key is left for.</source>
        <translation>请填写托管用途。</translation>
    </message>
    <message>
        <source>Type what the key is needed for.</source>
        <translation>请填写借用事由。</translation>
    </message>
    <message>
        <source>Type what the key opens.</source>
        <translation>请填写这把钥匙对应的门锁。</translation>
    </message>
    <message>
        <source>Type what was asked.</source>
        <translation>请填写咨询内容。</translation>
    </message>
    <message>
        <source>Type what was done.</source>
        <translation>请填写处理情况。</translation>
    </message>
    <message>
        <source>Type what was found out.</source>
        <translation>请填写调查结果。</translation>
    </message>
    <message>
        <source>Type what was found.</source>
        <translation>请填写违规情况。</translation>
    </message>
    <message>
        <source>Type what was reported.</source>
        <translation>请填写反映内容。</translation>
    </message>
    <message>
        <source>Type when it begins: at most 7 days back and 60 days ahead.</source>
        <translation>请输入开始时间：最多早于现在 7 天、晚于现在 60 天。</translation>
    </message>
    <message>
        <source>Type when it begins: from today on, at most 30 days ahead.</source>
        <translation>请填写开始时间：自今日起 30 天内。</translation>
    </message>
    <message>
        <source>Type when it ends: later, on the same day.</source>
        <translation>请填写结束时间：须为同一天、晚于开始和当前时间。</translation>
    </message>
    <message>
        <source>Type when it should be over: a time to come, after it begins, at most 60 days ahead.</source>
        <translation>请输入预计恢复时间：须晚于现在和开始时间，且不超过 60 天。</translation>
    </message>
    <message>
        <source>Type when it was asked, not later than now.</source>
        <translation>请填写咨询时间，不能晚于现在。</translation>
    </message>
    <message>
        <source>Type when it was reported, not later than now.</source>
        <translation>请填写受理时间，不晚于现在。</translation>
    </message>
    <message>
        <source>Type when it was: after what went before, and not later than now.</source>
        <translation>请填写发生时间：晚于上一步，不晚于现在。</translation>
    </message>
    <message>
        <source>Type when they are expected: a time to come, within a year.</source>
        <translation>请填写预约时间：须晚于现在，且在一年之内。</translation>
    </message>
    <message>
        <source>Type when they came: not later than now, and within the last month.</source>
        <translation>请填写到访时间：不晚于现在，且在最近一个月之内。</translation>
    </message>
    <message>
        <source>Type when they left: after they came, and not later than now.</source>
        <translation>请填写离开时间：须晚于到访时间，且不晚于现在。</translation>
    </message>
    <message>
        <source>Type where it is.</source>
        <translation>请填写地点。</translation>
    </message>
    <message>
        <source>Type which works are to be done.</source>
        <translation>请输入装修内容。</translation>
    </message>
    <message>
        <source>Type who applies.</source>
        <translation>请填写申请人。</translation>
    </message>
    <message>
        <source>Type who goes along: outsiders have an escort.</source>
        <translation>外部人员借用须有人陪同，请填写陪同人。</translation>
    </message>
    <message>
        <source>Type who leaves the key.</source>
        <translation>请填写由谁交来钥匙。</translation>
    </message>
    <message>
        <source>Type who looks into it.</source>
        <translation>请填写调查人。</translation>
    </message>
    <message>
        <source>Type who of the household agreed, when and how.</source>
        <translation>请填写住户中谁、何时、以何种方式同意。</translation>
    </message>
    <message>
        <source>Type who reports it.</source>
        <translation>请填写报失人。</translation>
    </message>
    <message>
        <source>Type who signed.</source>
        <translation>请填写签字人。</translation>
    </message>
    <message>
        <source>Type who stands guard.</source>
        <translation>请填写监护人。</translation>
    </message>
    <message>
        <source>Type who takes the keys.</source>
        <translation>请填写由谁领取钥匙。</translation>
    </message>
    <message>
        <source>Type who takes the money.</source>
        <translation>请填写接收人。</translation>
    </message>
    <message>
        <source>Type who took it.</source>
        <translation>请填写签收人。</translation>
    </message>
    <message>
        <source>Type who took the copy.</source>
        <translation>请输入领取副本的人。</translation>
    </message>
    <message>
        <source>Type whom it was reported to.</source>
        <translation>请填写报告的部门。</translation>
    </message>
    <message>
        <source>Type why it is not needed.</source>
        <translation>请写明不需要的原因。</translation>
    </message>
    <message>
        <source>Type why nothing needs to be done.</source>
        <translation>请填写无需处理的原因。</translation>
    </message>
    <message>
        <source>Type why somebody else is to do it.</source>
        <translation>请填写改派原因。</translation>
    </message>
    <message>
        <source>Type why they don&apos;t hand over themselves.</source>
        <translation>请填写本人未交班的原因。</translation>
    </message>
    <message>
        <source>Type why they swap.</source>
        <translation>请输入换班原因。</translation>
    </message>
    <message>
        <source>Type yes to restore it:</source>
        <translation>输入“是”开始恢复：</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>待保存</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>登记有误</translation>
    </message>
    <message>
        <source>Typed in by:</source>
        <translation>录入人：</translation>
    </message>
    <message>
        <source>Typed: {count}</source>
        <translation>待保存 {count}</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>房号</translation>
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
        <translation>装修中</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Under the developer&apos;s warranty</source>
        <translation>开发商保修</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>保修期内</translation>
    </message>
    <message>
        <source>Under warranty until {day}: {part}</source>
        <translation>保修期至 {day}：{part}</translation>
    </message>
    <message>
        <source>Under warranty until {day}: {part}.</source>
        <translation>保修期内，至 {day}：{part}。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>盘点中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Undo what was just done, while the line about it stands</source>
        <translation>撤销刚才的操作（提示消失之前）</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {when} {operator}.</source>
        <translation>已撤销：{when} {operator}。</translation>
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
        <translation>房号</translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>Unit and what is wrong, as the caller says it</source>
        <translation>房号和情况，按来电人所说</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>修改房屋资料</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>业主档案</translation>
    </message>
    <message>
        <source>Unit file of the unit in hand</source>
        <translation>当前房屋的业主档案</translation>
    </message>
    <message>
        <source>Unit file {code}</source>
        <translation>业主档案 {code}</translation>
    </message>
    <message>
        <source>Unit {code}</source>
        <translation>房屋 {code}</translation>
    </message>
    <message>
        <source>Unit {unit} has a meter {number} already.</source>
        <translation>房屋 {unit} 已有表号 {number}。</translation>
    </message>
    <message>
        <source>Unit {unit} has been worked on since. The import can&apos;t be undone any more.</source>
        <translation>房屋 {unit} 在导入之后已有人处理过，这次导入不能再撤销。</translation>
    </message>
    <message>
        <source>Unit {unit} has no meter for this. Tell its number and its first reading.</source>
        <translation>房屋 {unit} 还没有表，请写明表号和初始读数。</translation>
    </message>
    <message>
        <source>Unit {unit} has several meters for this. Tell the number of the meter.</source>
        <translation>房屋 {unit} 有多块表，请写明表号。</translation>
    </message>
    <message>
        <source>Unit {unit} has the meter {number}. Correct the number, or change the meter in its sheet.</source>
        <translation>房屋 {unit} 在用表号为 {number}。请更正表号，或在抄表单中办理换表。</translation>
    </message>
    <message>
        <source>Unit {unit}, meter {number}</source>
        <translation>房屋 {unit}，表号 {number}</translation>
    </message>
    <message>
        <source>Unit {unit}, meter {number}: {reason}</source>
        <translation>房屋 {unit}，表号 {number}：{reason}</translation>
    </message>
    <message>
        <source>Unit, name or phone</source>
        <translation>房号、姓名或电话</translation>
    </message>
    <message>
        <source>Unit, name, initials, phone, plate</source>
        <translation>房号、姓名、首字母、电话、车牌</translation>
    </message>
    <message>
        <source>Unit, number or contractor</source>
        <translation>房号、编号或施工单位</translation>
    </message>
    <message>
        <source>Unit, resident, or an office</source>
        <translation>房号、住户或办公室</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>房号：{unit}</translation>
    </message>
    <message>
        <source>Unit; empty: all units</source>
        <translation>房号（空白为全部房屋）</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Units billed</source>
        <translation>应缴户数</translation>
    </message>
    <message>
        <source>Units left out stand here, each with the reason.</source>
        <translation>未出账的房屋及原因列在这里。</translation>
    </message>
    <message>
        <source>Units measure what was entered</source>
        <translation>房屋面积等计费资料与录入一致</translation>
    </message>
    <message>
        <source>Units of a kind</source>
        <translation>某类房屋</translation>
    </message>
    <message>
        <source>Units paid up</source>
        <translation>已缴清户数</translation>
    </message>
    <message>
        <source>Units that owe</source>
        <translation>欠费户数</translation>
    </message>
    <message>
        <source>Units: {count}</source>
        <translation>{count} 户</translation>
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
        <translation>延期批准前，施工仍以原许可期限为准；批准后换发装修许可证。</translation>
    </message>
    <message>
        <source>Until the resident asks for it</source>
        <translation>托管至委托人取回</translation>
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
        <translation>托管至：{day}</translation>
    </message>
    <message>
        <source>Urban management</source>
        <translation>城管部门</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Urgency: {urgency}</source>
        <translation>紧急程度：{urgency}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
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
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Use of a calendar year</source>
        <translation>全年用量</translation>
    </message>
    <message>
        <source>Use of a month</source>
        <translation>当月用量</translation>
    </message>
    <message>
        <source>Use only as much prepayment as is to be paid.</source>
        <translation>使用的预存款不能超过本次应收。</translation>
    </message>
    <message>
        <source>Use the item again</source>
        <translation>重新启用收费项目</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Usual use</source>
        <translation>平时用量</translation>
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
        <translation>仅限正面所列房屋及有效期内使用。</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid only with our seal and unaltered. For an invoice, please bring this receipt.</source>
        <translation>本收据盖章有效，涂改无效；如需发票请凭本收据办理。</translation>
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
        <translation>内容</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Vehicle added</source>
        <translation>登记车辆</translation>
    </message>
    <message>
        <source>Vehicle gone</source>
        <translation>注销车辆</translation>
    </message>
    <message>
        <source>Vehicle kind</source>
        <translation>车辆类型</translation>
    </message>
    <message>
        <source>Vehicle no longer here</source>
        <translation>注销车辆</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违规类型</translation>
    </message>
    <message>
        <source>Violation found</source>
        <translation>违规情况</translation>
    </message>
    <message>
        <source>Violation not put right yet</source>
        <translation>违规复查未整改</translation>
    </message>
    <message>
        <source>Violation put right</source>
        <translation>违规已整改</translation>
    </message>
    <message>
        <source>Violation to be checked</source>
        <translation>违规整改待复查</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Violations and hot work</source>
        <translation>违规与动火</translation>
    </message>
    <message>
        <source>Violations by kind</source>
        <translation>违规类型统计</translation>
    </message>
    <message>
        <source>Violations put right in time</source>
        <translation>按期整改率</translation>
    </message>
    <message>
        <source>Violations: rectification notices, stop-works and hot work of all sites; what is due first stands above, what is past its time is red. F7 or Enter in the list takes the next step: a violation of the structure, the façade, gas, heating or waterproofing stops the works, a notice is served, then looked at again until it is put right. A stop-work is lifted on a supervisor&apos;s word; hot work is looked after when it is done. A new notice is written from a round, or with Ctrl+Q for the same site, here or in the case. Ctrl+O turns to the case, F9 shows the paper, Ctrl+E saves the list.</source>
        <translation>违规：各户的违规整改通知书、停工通知书和动火作业；先到期的排在上面，逾期的标红。按 F7 或在列表中按回车办理下一步：涉及承重结构、外立面、燃气、暖气或防水的违规先责令停工；整改通知登记送达，再复查直至整改完毕。停工由主管解除；动火结束后登记检查。新的整改通知在巡查中开具，或在此处、装修档案中按 Ctrl+Q 为同一户开具。Ctrl+O 查看档案，F9 预览单据，Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>取消来访</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>来访：修改</translation>
    </message>
    <message>
        <source>Visit to the estate</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Visitor announced</source>
        <translation>预约来访</translation>
    </message>
    <message>
        <source>Visitor asked to wait</source>
        <translation>请来访人等候</translation>
    </message>
    <message>
        <source>Visitor came in</source>
        <translation>来访：登记</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>来访：离开</translation>
    </message>
    <message>
        <source>Visitor let in</source>
        <translation>来访：放行</translation>
    </message>
    <message>
        <source>Visitor overstayed</source>
        <translation>来访超时未离</translation>
    </message>
    <message>
        <source>Visitor refused</source>
        <translation>谢绝来访</translation>
    </message>
    <message>
        <source>Visitor register</source>
        <translation>来访登记表</translation>
    </message>
    <message>
        <source>Visitor signed in</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Visitor signed out</source>
        <translation>来访离开</translation>
    </message>
    <message>
        <source>Visitor slip</source>
        <translation>访客单</translation>
    </message>
    <message>
        <source>Visitor turned away</source>
        <translation>来访：谢绝</translation>
    </message>
    <message>
        <source>Visitor waits</source>
        <translation>来访：等候</translation>
    </message>
    <message>
        <source>Visitor&apos;s name</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Visitor: {name}</source>
        <translation>来访人：{name}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访人员</translation>
    </message>
    <message>
        <source>Visitors leave by this time at the latest</source>
        <translation>访客最迟离开时间</translation>
    </message>
    <message>
        <source>Visitors on site</source>
        <translation>在场名单</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Visits are as noted</source>
        <translation>来访登记与审计链记录一致</translation>
    </message>
    <message>
        <source>Visits are numbered without a gap</source>
        <translation>来访登记编号连续</translation>
    </message>
    <message>
        <source>Visits stand where their steps lead</source>
        <translation>来访登记状态与经过一致</translation>
    </message>
    <message>
        <source>Visits to their units</source>
        <translation>其房屋的来访</translation>
    </message>
    <message>
        <source>Visits, as the visitor</source>
        <translation>作为访客的来访</translation>
    </message>
    <message>
        <source>Visits: F3 signs a visitor in. Type the unit, the resident or an office, Enter; what the unit has said about who may come stands beneath it. Then the name: who was here before or has a standing permission is offered and filled in. Ctrl+S signs in, F10 signs in and prints the slip, F7 lets the visitor wait for the resident&apos;s word, F8 turns them away. A time that is still to come notes somebody who is expected. Where the resident is to be asked first, type who said yes. Who is not to be admitted comes in only on a supervisor&apos;s word: Shift+F7.

Esc goes to the list, the arrows choose a visit. F7 signs out whoever is chosen, or lets in who was expected or has waited; Shift+F7 notes a time for somebody who left unseen. F2 corrects, F9 shows the slip, Shift+F8 cancels. A slip that is scanned opens its visit. Whoever stays longer than the rules allow turns red here and on the tab. Ctrl+P prints the list of everybody on site for an evacuation, Ctrl+Shift+P shows the day sheet, Ctrl+E saves the list.</source>
        <translation>来访登记：F3 登记访客。先输入房号、住户或办公室，按 Enter；住户对来访的要求会显示在下方。再输入姓名：曾来访或有长期许可的人会列出并自动带出资料。Ctrl+S 登记，F10 登记并打印访客单，F7 转为待住户确认，F8 谢绝来访。填写今后的时间即为预约来访。住户要求先征得同意的，须填写同意人；在谢绝来访名单上的，须由主管授权放行：Shift+F7。

Esc 转到列表，方向键选择来访记录。F7 为选中的访客登记离开，或放行预约、等候的访客；Shift+F7 为已自行离开的访客补记离开时间。F2 更正，F9 查看访客单，Shift+F8 取消。扫描访客单即打开该记录。超过规定时间未离开的，在列表和标签上显示为红色。Ctrl+P 打印在场名单（疏散用），Ctrl+Shift+P 查看当日登记表，Ctrl+E 导出列表。</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>来访：{count} 批</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void receipts</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Void the charge</source>
        <translation>作废账单</translation>
    </message>
    <message>
        <source>Void the deposit</source>
        <translation>作废押金</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>冲红收据</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>冲红原收据</translation>
    </message>
    <message>
        <source>Voids / voided by</source>
        <translation>冲红对应收据</translation>
    </message>
    <message>
        <source>Voids {number}</source>
        <translation>冲红 {number}</translation>
    </message>
    <message>
        <source>Vouched for with a password</source>
        <translation>输入密码授权</translation>
    </message>
    <message>
        <source>WEEK</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Wait for the camera …</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>Wait longer …</source>
        <translation>延长挂起…</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>待配件</translation>
    </message>
    <message>
        <source>Waiting for the developer</source>
        <translation>待开发商</translation>
    </message>
    <message>
        <source>Waiting for the resident</source>
        <translation>待住户</translation>
    </message>
    <message>
        <source>Waiting period</source>
        <translation>观察期</translation>
    </message>
    <message>
        <source>Waiting period over</source>
        <translation>观察期满</translation>
    </message>
    <message>
        <source>Waiting period until</source>
        <translation>观察期至</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>挂起至</translation>
    </message>
    <message>
        <source>Waive charges</source>
        <translation>减免费用</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>减免…</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已减免</translation>
    </message>
    <message>
        <source>Waived before</source>
        <translation>已减免金额</translation>
    </message>
    <message>
        <source>Waived now</source>
        <translation>本次减免</translation>
    </message>
    <message>
        <source>Waived: {what}</source>
        <translation>减免：{what}</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Waiver applied for</source>
        <translation>减免：申请</translation>
    </message>
    <message>
        <source>Waiver approved</source>
        <translation>减免：批准</translation>
    </message>
    <message>
        <source>Waiver list</source>
        <translation>减免台账</translation>
    </message>
    <message>
        <source>Waiver rejected</source>
        <translation>减免：驳回</translation>
    </message>
    <message>
        <source>Waiver slip</source>
        <translation>减免审批单</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>减免：撤回</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Waivers and refunds came where they stand by allowed steps</source>
        <translation>减免与退款均按规定步骤办理</translation>
    </message>
    <message>
        <source>Wang Fang</source>
        <translation>王芳</translation>
    </message>
    <message>
        <source>Warranties are listed as of today. Leave out the days.</source>
        <translation>保修表按今天列出，请不要填写日期。</translation>
    </message>
    <message>
        <source>Warranties of the developer</source>
        <translation>开发商保修表</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Warranty added</source>
        <translation>新增保修项目</translation>
    </message>
    <message>
        <source>Warranty changed</source>
        <translation>修改保修项目</translation>
    </message>
    <message>
        <source>Warranty no longer used</source>
        <translation>停用保修项目</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修期至</translation>
    </message>
    <message>
        <source>Warranty used again</source>
        <translation>恢复保修项目</translation>
    </message>
    <message>
        <source>Warranty: how long the developer answers for each part of a building. F7 enters the shortest terms of the law (State Council Decree 279, art. 40) into the empty table, later it changes the part chosen; F3 adds a part. The terms of a unit run from its hand-over, as the unit file has it, those of public parts from the day on which their building was accepted: F8 enters these days. While a term runs, a repair of its category is proposed as the developer&apos;s. Ctrl+Del stops proposing a part, or proposes it again.</source>
        <translation>保修：开发商对各部位承担保修的期限。表为空时按 F7 填入法定最低保修期限（国务院令第 279 号第四十条），之后用 F7 修改所选部位；F3 新增部位。户内自业主档案里的交付日期起算，公共部位自楼栋竣工验收之日起算，用 F8 填写。保修期内，同类报修默认由开发商承担。Ctrl+Del 停用或恢复使用。</translation>
    </message>
    <message>
        <source>Was to be reviewed by {due}</source>
        <translation>应于 {due} 前审阅</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>装修垃圾</translation>
    </message>
    <message>
        <source>Waste bagged and put where it belongs</source>
        <translation>垃圾装袋并定点堆放</translation>
    </message>
    <message>
        <source>Waste carried away</source>
        <translation>装修垃圾已清运</translation>
    </message>
    <message>
        <source>Waste is bagged and carried to its place; stairs, lifts and corridors stay clear.</source>
        <translation>装修垃圾袋装清运至指定地点，保持楼道、电梯、走廊畅通整洁。</translation>
    </message>
    <message>
        <source>Waste is bagged; lifts and corridors are kept clean.</source>
        <translation>垃圾袋装清运，保持电梯和楼道整洁。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水费</translation>
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
        <translation>给排水管道</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>防水</translation>
    </message>
    <message>
        <source>Waterproofing and water test plan</source>
        <translation>防水及闭水试验方案</translation>
    </message>
    <message>
        <source>Waterproofing of bathrooms and other wet rooms</source>
        <translation>卫生间等有防水要求的房间</translation>
    </message>
    <message>
        <source>Waterproofing of the roof</source>
        <translation>屋面防水</translation>
    </message>
    <message>
        <source>Waterproofing tested, no leak</source>
        <translation>闭水试验合格，楼下无渗漏</translation>
    </message>
    <message>
        <source>Waterproofing whole, or tested anew</source>
        <translation>防水完好或已重做闭水试验</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>We wish you and your family all the best.</source>
        <translation>　　祝您生活愉快，阖家安康！</translation>
    </message>
    <message>
        <source>We would rather settle this with you: if you dispute a sum, please bring your receipts by that day; if you cannot pay all at once, we can agree on instalments. If you have paid, please disregard this letter.</source>
        <translation>　　我们仍希望与您协商解决：如您对金额有异议，请在上述日期前携带缴费凭证与我们核对；如一次缴清确有困难，可以与我们商定分期缴纳。如您已经缴纳，请不必理会本函。</translation>
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
        <translation>周次</translation>
    </message>
    <message>
        <source>Week or month</source>
        <translation>周次或月份</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>周排班表</translation>
    </message>
    <message>
        <source>Welcome to frontdesk</source>
        <translation>欢迎使用 frontdesk</translation>
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
        <translation>借出时间</translation>
    </message>
    <message>
        <source>Went out at</source>
        <translation>实际借出时间</translation>
    </message>
    <message>
        <source>Went out: {moment}</source>
        <translation>借出时间：{moment}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What I have entered and handed in is true. Works begin only when the permit hangs at the door, and go no further than it allows.</source>
        <translation>本人保证所填内容及所交资料真实；领取并张贴装修许可证后方可施工，且不超出许可范围。</translation>
    </message>
    <message>
        <source>What a rectification notice asks for is done within</source>
        <translation>违规整改期限</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What both agreed</source>
        <translation>双方约定</translation>
    </message>
    <message>
        <source>What bounced</source>
        <translation>退票的款项</translation>
    </message>
    <message>
        <source>What callers are told</source>
        <translation>对外答复口径</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>催缴结果</translation>
    </message>
    <message>
        <source>What can be done here, each when the record allows it: {acts}.</source>
        <translation>可办理的操作（视记录状态而定）：{acts}。</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>未能读入的内容</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>What differs of the keys</source>
        <translation>钥匙差异说明</translation>
    </message>
    <message>
        <source>What differs of the things</source>
        <translation>物品差异说明</translation>
    </message>
    <message>
        <source>What differs: {words}</source>
        <translation>差异说明：{words}</translation>
    </message>
    <message>
        <source>What fields said before is as noted</source>
        <translation>变更前后内容与审计链记录一致</translation>
    </message>
    <message>
        <source>What goes from hand to hand with the shift; it is counted at each handover.</source>
        <translation>随班交接的物品，每次交接班清点。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>What happened is told of these days; what is under review, active or held is told as it stands now. A permit is expired when works go on beyond its last day.</source>
        <translation>发生数按统计期计算；审批中、在建和在押情况以当前为准。超过许可期限仍在施工的，计为许可证过期。</translation>
    </message>
    <message>
        <source>What happened? Enter writes it into the log.</source>
        <translation>发生了什么？按回车记入日志</translation>
    </message>
    <message>
        <source>What has a point that is not in order does not pass.</source>
        <translation>有不合格项时不能通过验收。</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What is asked here and what was answered is kept in this list.
F3 notes an enquiry.</source>
        <translation>住户咨询了什么、怎样答复，都记在这里。
按 F3 登记咨询。</translation>
    </message>
    <message>
        <source>What is charged, and how much. First add a fee item (F2), then its price (F3), then bill the month (Ctrl+4).</source>
        <translation>收什么费、收多少。先新增收费项目（F2），再设定单价（F3），然后出账（Ctrl+4）。</translation>
    </message>
    <message>
        <source>What is dangerous of it</source>
        <translation>涉及的风险</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>作业内容</translation>
    </message>
    <message>
        <source>What is done about {number}</source>
        <translation>{number} 的处理措施</translation>
    </message>
    <message>
        <source>What is due to be erased is listed so long before it is erased</source>
        <translation>到期信息清除前的提示天数</translation>
    </message>
    <message>
        <source>What is due to be erased was listed</source>
        <translation>列出到期待清除信息</translation>
    </message>
    <message>
        <source>What is erased, and what stays</source>
        <translation>清除与保留的内容</translation>
    </message>
    <message>
        <source>What is forbidden</source>
        <translation>禁止行为</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>移交内容</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>依法保留内容</translation>
    </message>
    <message>
        <source>What is known here helps whoever stands at the counter.
F3 writes the first answer.</source>
        <translation>知识库帮助每一位当班人员统一答复。
按 F3 写第一条答复。</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>不满意之处</translation>
    </message>
    <message>
        <source>What is not in order, by its number: {points}</source>
        <translation>不合格项请填编号：{points}</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未结事项</translation>
    </message>
    <message>
        <source>What is refunded</source>
        <translation>退款内容</translation>
    </message>
    <message>
        <source>What is scanned is listed here until the window closes.</source>
        <translation>扫描结果显示在此，关闭窗口后不留存。</translation>
    </message>
    <message>
        <source>What is settled</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What is suspended waits until a day</source>
        <translation>挂起的报修单都有恢复日期</translation>
    </message>
    <message>
        <source>What is to be brought or put right</source>
        <translation>需补交或改正的内容</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>What is to be put right, and where</source>
        <translation>哪里需要整改、如何整改</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>审阅意见</translation>
    </message>
    <message>
        <source>What is unfounded leaves the handling rate.</source>
        <translation>不成立的投诉不计入处理率。</translation>
    </message>
    <message>
        <source>What is written and done while somebody is on duty stands here. Open a shift first.</source>
        <translation>当班期间的手写记录和各项业务都列在这里，请先开班。</translation>
    </message>
    <message>
        <source>What is wrong, and where</source>
        <translation>何处有何问题</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>其中的备份</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>What must be done first</source>
        <translation>复工条件</translation>
    </message>
    <message>
        <source>What no rule erases by itself</source>
        <translation>不自动清除的信息及理由</translation>
    </message>
    <message>
        <source>What residents say of their visitors is kept here.
F3 notes it.</source>
        <translation>这里记录住户对来访的要求。
按 F3 新增。</translation>
    </message>
    <message>
        <source>What the books say</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>What the caller was told</source>
        <translation>告知反映人</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>What the chosen meter showed stands here.</source>
        <translation>所选表计的历次读数显示在这里。</translation>
    </message>
    <message>
        <source>What the complainant was told</source>
        <translation>向投诉人的答复</translation>
    </message>
    <message>
        <source>What the desks did</source>
        <translation>只看系统记录</translation>
    </message>
    <message>
        <source>What the follow-up found</source>
        <translation>回访发现的问题</translation>
    </message>
    <message>
        <source>What the incoming operator says</source>
        <translation>接班人意见</translation>
    </message>
    <message>
        <source>What the key desk wrote is as noted in the audit chain</source>
        <translation>钥匙台所记与审计链一致</translation>
    </message>
    <message>
        <source>What the key opens is missing.</source>
        <translation>没有填写钥匙对应的门锁。</translation>
    </message>
    <message>
        <source>What the list brought in is voided: nobody owes it, nobody has prepaid it.</source>
        <translation>已撤销：这份表导入的欠费和预存款已全部作废。</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>统一的答复口径</translation>
    </message>
    <message>
        <source>What units have said about who may come is as noted</source>
        <translation>住户的来访许可与审计链记录一致</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>咨询内容</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>实点数</translation>
    </message>
    <message>
        <source>What was counted differs from the books. Type the reason.</source>
        <translation>实点数与账面不符，请填写原因。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>What was done about it:</source>
        <translation>整改情况：</translation>
    </message>
    <message>
        <source>What was done about {code}</source>
        <translation>{code} 的处理</translation>
    </message>
    <message>
        <source>What was done after the backup</source>
        <translation>备份之后办理的业务</translation>
    </message>
    <message>
        <source>What was done or answered</source>
        <translation>处理或答复情况</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>已删除内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>盘点结果</translation>
    </message>
    <message>
        <source>What was found on sites is as noted in the audit chain</source>
        <translation>违规、停工与动火记录与审计链一致</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>What was found out about {number}</source>
        <translation>{number} 的调查结果</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>提供内容</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>缴费明细</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>What was reported is missing.</source>
        <translation>缺少内容。</translation>
    </message>
    <message>
        <source>What was reported: {text}</source>
        <translation>反映内容：{text}</translation>
    </message>
    <message>
        <source>What was said of visitors to their units</source>
        <translation>其房屋的访客约定</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>检查情况</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>只看手写记录</translation>
    </message>
    <message>
        <source>What was written to {folder} reads otherwise. Use another disk.</source>
        <translation>写入 {folder} 的内容读回不一致，请更换磁盘。</translation>
    </message>
    <message>
        <source>What would be charged</source>
        <translation>试算结果</translation>
    </message>
    <message>
        <source>What {number} demands is not put right. Type why works may go on all the same.</source>
        <translation>{number} 要求的整改尚未完成。请填写准予恢复施工的理由。</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>When a late fee runs</source>
        <translation>违约金说明</translation>
    </message>
    <message>
        <source>When, now if empty</source>
        <translation>时间（不填即为现在）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where does the visitor go? Type a unit, or the office.</source>
        <translation>访客去往何处？请填写房号或办公室。</translation>
    </message>
    <message>
        <source>Where the seal is</source>
        <translation>印章位置</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>报修地点：{place}</translation>
    </message>
    <message>
        <source>Whether a row is a repair or a complaint is told by a column, or else by the name or title of the sheet.</source>
        <translation>报修还是投诉，由“类型”列说明；没有此列的，按工作表名称或标题判断。</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>停用哪一把</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>日志范围</translation>
    </message>
    <message>
        <source>Which passes</source>
        <translation>延期范围</translation>
    </message>
    <message>
        <source>Which says</source>
        <translation>违反规定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Who applied for it may not approve it. Ask somebody else who may.</source>
        <translation>申请人不能审批自己的申请，请由其他有权限的人审批。</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申请人身份</translation>
    </message>
    <message>
        <source>Who applies for a waiver or refund may not approve it</source>
        <translation>减免、退款的申请人不得自行审批</translation>
    </message>
    <message>
        <source>Who asked, and the phone. What was asked and answered stays.</source>
        <translation>清除咨询人与电话；保留咨询与答复内容。</translation>
    </message>
    <message>
        <source>Who asks, and why</source>
        <translation>由谁要求、原因</translation>
    </message>
    <message>
        <source>Who asks, if not the person</source>
        <translation>申请人（非本人时填写）</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>费用承担</translation>
    </message>
    <message>
        <source>Who bears it is not known. Write estate, resident or developer.</source>
        <translation>费用承担无法识别。请写物业、有偿或开发商。</translation>
    </message>
    <message>
        <source>Who borrowed a key is erased after</source>
        <translation>钥匙借用人信息保存期限</translation>
    </message>
    <message>
        <source>Who borrowed, phone, ID number, reason and words. Which key was out, from when to when, stays.</source>
        <translation>清除借用人、电话、证件号码、事由与备注；保留钥匙与借还时间。</translation>
    </message>
    <message>
        <source>Who borrows</source>
        <translation>借用人类别</translation>
    </message>
    <message>
        <source>Who came is the visitors&apos; own data, which is erased after its own time.</source>
        <translation>访客信息属访客本人，按其保留期限清除。</translation>
    </message>
    <message>
        <source>Who came, phone, ID number, plate, what they carried, and words. That somebody came, and when, stays.</source>
        <translation>清除访客姓名、电话、证件号码、车牌、携带物品与备注；保留来访次数与时间。</translation>
    </message>
    <message>
        <source>Who gave the first review doesn&apos;t give the final one, and nobody else may. Send it back to the first review, for another to give.</source>
        <translation>初审的人不得复审，而其他人均无复审权限。请退回初审，由他人初审。</translation>
    </message>
    <message>
        <source>Who gave the first review doesn&apos;t give the final one. Ask the manager.</source>
        <translation>初审人不能再做复审，请找经理。</translation>
    </message>
    <message>
        <source>Who has moved out, and owes nothing, is erased after</source>
        <translation>已迁出且无欠费住户信息保留</translation>
    </message>
    <message>
        <source>Who is asking? Give --operator NAME, or set FRONTDESK_OPERATOR.</source>
        <translation>请说明操作员：用 --operator 姓名，或设置 FRONTDESK_OPERATOR。</translation>
    </message>
    <message>
        <source>Who is on site can be found, and nobody else</source>
        <translation>在场访客均可查到，且只有在场访客可查到</translation>
    </message>
    <message>
        <source>Who left the key and took it back, phone and words. Which key it was, and from when to when, stays.</source>
        <translation>清除托管人、取回人、电话与备注；保留钥匙与起止时间。</translation>
    </message>
    <message>
        <source>Who looked again</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation>调查人</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>来访许可</translation>
    </message>
    <message>
        <source>Who may come is listed as of today. Leave out the days.</source>
        <translation>来访许可按当前情况列出，请不要指定日期。</translation>
    </message>
    <message>
        <source>Who may come: what residents have told the counter about their visitors. A standing permission lets somebody in by name; somebody can be asked about first, or not be admitted, by name or by purpose. It stands before whoever signs a visitor in the moment the unit is chosen. F3 notes what was said, F8 ends it. What is said of the whole estate is a supervisor&apos;s to say.</source>
        <translation>来访许可：住户对来访的要求。长期许可指定到人；也可按姓名或事由要求先征得住户同意，或谢绝来访。登记来访时，一选定房号即会显示。F3 新增，F8 终止。适用于全小区的要求由主管设定。</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>岗位权限</translation>
    </message>
    <message>
        <source>Who may do what is as noted</source>
        <translation>权限表与操作日志一致</translation>
    </message>
    <message>
        <source>Who may do what is listed as of today. Leave out the days.</source>
        <translation>权限表按今日列出，请勿指定日期。</translation>
    </message>
    <message>
        <source>Who may have a key that others left</source>
        <translation>他人托管钥匙的借用约定</translation>
    </message>
    <message>
        <source>Who may sign in is as noted</source>
        <translation>登录人员与记录一致</translation>
    </message>
    <message>
        <source>Who of the household said yes</source>
        <translation>同意来访的住户</translation>
    </message>
    <message>
        <source>Who pays? Type a unit, a name or a phone number above, and press Enter.</source>
        <translation>哪一户缴费？请在上方输入房号、姓名或电话，按回车。</translation>
    </message>
    <message>
        <source>Who recorded an application doesn&apos;t give its final review, and nobody else may. Enter another manager, or change the rule in the settings.</source>
        <translation>登记申请的人不得复审，而其他人均无复审权限。请在设置中增加一名经理，或修改规则。</translation>
    </message>
    <message>
        <source>Who recorded an application doesn&apos;t give its final review. Ask the manager.</source>
        <translation>登记申请的人不能复审，请找经理。</translation>
    </message>
    <message>
        <source>Who recorded an application may not give its final review</source>
        <translation>登记申请的人不得复审</translation>
    </message>
    <message>
        <source>Who recorded it may not approve it. Ask somebody else who may.</source>
        <translation>登记人不能批准自己登记的申请，请由其他有权限的人批准。</translation>
    </message>
    <message>
        <source>Who reported a repair or complaint is erased after</source>
        <translation>报修、投诉报告人信息保留</translation>
    </message>
    <message>
        <source>Who reported repairs and complaints</source>
        <translation>报修、投诉的报告人</translation>
    </message>
    <message>
        <source>Who reported something is told of it within</source>
        <translation>首次反馈时限</translation>
    </message>
    <message>
        <source>Who reported the loss, and words. That the key was lost, and what was done, stays.</source>
        <translation>清除报失人与说明；保留遗失与处理结果。</translation>
    </message>
    <message>
        <source>Who reported tickets erased in their time</source>
        <translation>到期清除工单报告人</translation>
    </message>
    <message>
        <source>Who restores it? The right to restore backups is needed.</source>
        <translation>由谁恢复？需要有“恢复备份”权限。</translation>
    </message>
    <message>
        <source>Who stands guard</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Who stood for a unit from when to when must be accounted for: roles and days stay, without a name.</source>
        <translation>房屋权责起止须可追溯：保留身份与日期，不留姓名。</translation>
    </message>
    <message>
        <source>Who this was has been erased in its time. Enter the worker anew.</source>
        <translation>该人员的信息已按规定清除，请重新登记。</translation>
    </message>
    <message>
        <source>Who took it, or how it was sent</source>
        <translation>领取人或送达方式</translation>
    </message>
    <message>
        <source>Who visited or enquired is erased after</source>
        <translation>来访及咨询人信息保存期限</translation>
    </message>
    <message>
        <source>Who wants to see what is kept of them, or to be erased, asks here.
A request begins in the unit file (F4), beside the person, with “Personal data” (Shift+F1 to F9).</source>
        <translation>住户要求查阅、复制或删除个人信息的，在此办理。
请在业主档案（F4）中点击该人员旁的“个人信息”（Shift+F1 至 F9）开始受理。</translation>
    </message>
    <message>
        <source>Who was let in or not, phone and words. That there was such a word, and for which unit, stays.</source>
        <translation>清除许可（拒绝）对象、电话与备注；保留曾有约定及其房屋。</translation>
    </message>
    <message>
        <source>Who was not inside has seen neither points nor people.</source>
        <translation>未进入工地，不能填写检查项和人数。</translation>
    </message>
    <message>
        <source>Who worked on a site is erased after</source>
        <translation>施工人员信息保存期限</translation>
    </message>
    <message>
        <source>Who, when, how</source>
        <translation>何人、何时、何种方式</translation>
    </message>
    <message>
        <source>Whoever disagrees may take the matter to court (art. 50).</source>
        <translation>对处理结果有异议的，可依第五十条向人民法院提起诉讼。</translation>
    </message>
    <message>
        <source>Whoever hands over can&apos;t take over. Let the next one confirm it.</source>
        <translation>交班人不能自己接班，请由下一班确认。</translation>
    </message>
    <message>
        <source>Whoever looks after the files has nothing to do with the money.</source>
        <translation>系统管理员管理数据文件，不得经手收款。</translation>
    </message>
    <message>
        <source>Whoever takes over confirms it with their own password.</source>
        <translation>请接班人用本人密码确认。</translation>
    </message>
    <message>
        <source>Whoever was on duty may not review the log. Ask somebody else who may.</source>
        <translation>值班人不能审阅自己的日志，请由其他有权限的人审阅。</translation>
    </message>
    <message>
        <source>Whoever wears this pass</source>
        <translation>持证须知</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>按整期计费</translation>
    </message>
    <message>
        <source>Whole estate</source>
        <translation>全小区</translation>
    </message>
    <message>
        <source>Whose the owner&apos;s deposit is</source>
        <translation>业主押金归属</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>未出账原因</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>不需要的原因</translation>
    </message>
    <message>
        <source>Why it is opened over that one</source>
        <translation>未经交接开班的原因</translation>
    </message>
    <message>
        <source>Why the row is faulty</source>
        <translation>有误原因</translation>
    </message>
    <message>
        <source>Why they don&apos;t hand over themselves</source>
        <translation>本人未交班的原因</translation>
    </message>
    <message>
        <source>Why, unless all is put right</source>
        <translation>理由（未整改完毕时必填）</translation>
    </message>
    <message>
        <source>Will be answered by</source>
        <translation>承诺答复时间</translation>
    </message>
    <message>
        <source>Will be answered by {time}</source>
        <translation>承诺 {time} 前答复</translation>
    </message>
    <message>
        <source>Will be expected at {time}.</source>
        <translation>将登记为预约来访：{time}。</translation>
    </message>
    <message>
        <source>Will do: longer is better</source>
        <translation>尚可，越长越好</translation>
    </message>
    <message>
        <source>Will not pay …</source>
        <translation>拒绝付费…</translation>
    </message>
    <message>
        <source>Wires and fire alarms as they should be</source>
        <translation>电线及消防报警设施完好</translation>
    </message>
    <message>
        <source>With a price of its own</source>
        <translation>价目表外</translation>
    </message>
    <message>
        <source>With slip</source>
        <translation>登记并打印</translation>
    </message>
    <message>
        <source>With {units}</source>
        <translation>合并缴费：{units}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>撤回费用</translation>
    </message>
    <message>
        <source>Withdraw the reading</source>
        <translation>撤回读数</translation>
    </message>
    <message>
        <source>Withdraw the refund</source>
        <translation>撤回退款</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>撤回减免</translation>
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
        <translation>不填日期时，按规则规定的期限请开发商维修。</translation>
    </message>
    <message>
        <source>Without a kind, the key of a unit is in custody, or of a vacant unit where it is empty; others are public.</source>
        <translation>未写类型时：有房号的按住户托管，空置或未售房屋按空置房，其余按公共区域。</translation>
    </message>
    <message>
        <source>Without its first reading the meter is taken out of the books.</source>
        <translation>撤回初始读数后，该表将从账上移除。</translation>
    </message>
    <message>
        <source>Witness:</source>
        <translation>见证人：</translation>
    </message>
    <message>
        <source>Word about visitors ended</source>
        <translation>终止来访授权</translation>
    </message>
    <message>
        <source>Word about visitors noted</source>
        <translation>登记来访授权</translation>
    </message>
    <message>
        <source>Word of somebody who may not vouch</source>
        <translation>无权者授权被拒</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words of the resident</source>
        <translation>住户意见</translation>
    </message>
    <message>
        <source>Words on visits to their units</source>
        <translation>其房屋来访的放行说明</translation>
    </message>
    <message>
        <source>Words, number, unit or name</source>
        <translation>内容、编号、房号或姓名</translation>
    </message>
    <message>
        <source>Words, number, unit, name or phone</source>
        <translation>内容、单号、房号、姓名或电话</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>维修记录</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>工单：开始处理</translation>
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
        <translation>完工时间：{at}</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Work on sites</source>
        <translation>现场施工</translation>
    </message>
    <message>
        <source>Work on {number} has been charged to its unit, which stays therefore.</source>
        <translation>{number} 的维修费已计入该房号，房号不能更改。</translation>
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
        <translation>维修派工单</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Work orders for a round</source>
        <translation>派工单汇总打印</translation>
    </message>
    <message>
        <source>Work orders for a round …</source>
        <translation>派工单汇总…</translation>
    </message>
    <message>
        <source>Work orders: {count}</source>
        <translation>派工单 {count} 张</translation>
    </message>
    <message>
        <source>Work orders: {count}, building by building.</source>
        <translation>派工单 {count} 张，按楼栋排列。</translation>
    </message>
    <message>
        <source>Work orders: {orders}, saved as {file}</source>
        <translation>派工单 {orders} 张，已保存为 {file}</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Work paid</source>
        <translation>有偿服务收款</translation>
    </message>
    <message>
        <source>Work taken back</source>
        <translation>工单：撤销完工</translation>
    </message>
    <message>
        <source>Work was done on {number} before. Note what was found instead.</source>
        <translation>{number} 已经维修过，不能取消，请登记这次的检查结果。</translation>
    </message>
    <message>
        <source>Work: F8 finishes it. Material and labour are typed line by line: part of a name or its pinyin and how many, from the price list; what that has not, with a price of its own. Backspace takes the last line back. What the resident bears becomes a charge at once, and Ctrl+I opens the unit at the till; once it is paid the ticket goes on by itself. Ctrl+Q offers a quote, Ctrl+Shift+R notes the answer and who signed, on paper or on the screen; more than was agreed to wants another quote. Ctrl+Shift+N notes that the resident will not pay: it stays owed, and the follow-up is made all the same. Ctrl+Shift+Del takes work back that was done wrongly, with what it was charged as; a supervisor does that or vouches for it.</source>
        <translation>维修与费用：F8 完工。材料和人工逐行输入：名称的一部分或拼音加数量，取自价目表；价目表里没有的，再加单价。退格键取回最后一行。由住户承担的费用立即计入应收，Ctrl+I 打开该户收款；缴清后工单自动进入下一步。Ctrl+Q 报价，Ctrl+Shift+R 记录住户答复和签字人（纸上或屏幕签名）；超出同意金额须重新报价。Ctrl+Shift+N 记录住户拒绝付费：费用仍欠着，照常回访。Ctrl+Shift+Del 撤销做错的维修及其应收，由主管操作或授权。</translation>
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
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Worker at the door</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Worker came on site</source>
        <translation>维修人员到场</translation>
    </message>
    <message>
        <source>Worker dispatched</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Worker on site</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Worker on site …</source>
        <translation>到场…</translation>
    </message>
    <message>
        <source>Worker or team</source>
        <translation>维修人员或班组</translation>
    </message>
    <message>
        <source>Worker with a pass</source>
        <translation>动火人员（持出入证）</translation>
    </message>
    <message>
        <source>Worker&apos;s signature:</source>
        <translation>维修人员签字：</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>动火人：</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>维修人员：{name}</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Workers and money are told of what was given and finished in these days, whenever it was reported; work that was taken back is left out. Collected is what has come in so far.</source>
        <translation>维修人员和收费按期内派工、完工的统计，不论何时报修；已撤回的完工不计。实收为至今已收金额。</translation>
    </message>
    <message>
        <source>Workers are known by their names, as they stand among the workers.</source>
        <translation>维修人员按姓名与维修人员名册对应。</translation>
    </message>
    <message>
        <source>Workers are listed as of today. Leave out the days.</source>
        <translation>维修人员名册以今天为准，请不要填日期。</translation>
    </message>
    <message>
        <source>Workers of the site</source>
        <translation>本工地人员登记表</translation>
    </message>
    <message>
        <source>Workers on sites</source>
        <translation>施工人员</translation>
    </message>
    <message>
        <source>Workers wear their passes</source>
        <translation>施工人员佩戴出入证</translation>
    </message>
    <message>
        <source>Workers, prices and warranties are as noted in the audit chain</source>
        <translation>维修人员、价目和保修期与审计链记录一致</translation>
    </message>
    <message>
        <source>Workers: who repairs what, and who is on duty. F7 or Enter says that the chosen worker is on duty, or not any more; whoever is on duty and of the trade is offered first when a repair is dispatched. Supervisors enter workers with F3 and teams, or firms that are called in, with F8, change them with F2, and note with Ctrl+Del who works here no longer, or does again. Ctrl+E saves the list.</source>
        <translation>维修人员：谁修什么、谁当班。F7 或回车登记所选人员当班或下班；派工时先列出当班而且工种对口的人。主管用 F3 登记维修人员，F8 登记班组或外包单位，F2 修改，Ctrl+Del 登记离岗或重新上岗。Ctrl+E 导出名册。</translation>
    </message>
    <message>
        <source>Workers: who works on sites. F3 enters one, with a photo from a file, pasted with Ctrl+V, or from the camera, and a pass in the same go; who was here before is known by the identity number, or by name and phone. F7 or Enter changes the one chosen: passes that are out are printed anew with it. The identity number is kept encrypted; F8 shows it to who may see it, and that is noted. Ctrl+E saves the list. Who has had no pass for as long as Settings say is erased.</source>
        <translation>施工人员：在工地施工的人员。F3 登记，照片可从文件选择、按 Ctrl+V 粘贴或用摄像头拍摄，并可同时办理出入证；以前来过的人员按证件号码或姓名加电话自动识别。F7 或回车修改所选人员，在用的出入证随之更新。证件号码加密保存，有权限者按 F8 查看并留下记录。Ctrl+E 导出列表。超过设置中的保存期限没有办证的人员信息将被清除。</translation>
    </message>
    <message>
        <source>Workers: {count}</source>
        <translation>施工人数：{count}</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Working days set</source>
        <translation>设置工作日</translation>
    </message>
    <message>
        <source>Working out {month}</source>
        <translation>正在试算 {month}</translation>
    </message>
    <message>
        <source>Workmanship</source>
        <translation>施工维修质量</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>装修内容</translation>
    </message>
    <message>
        <source>Works added</source>
        <translation>增加施工内容</translation>
    </message>
    <message>
        <source>Works added: {text}</source>
        <translation>增加施工内容：{text}</translation>
    </message>
    <message>
        <source>Works and time</source>
        <translation>施工内容与期限</translation>
    </message>
    <message>
        <source>Works are done</source>
        <translation>施工完毕</translation>
    </message>
    <message>
        <source>Works are done: to the case</source>
        <translation>已完工：转到装修许可</translation>
    </message>
    <message>
        <source>Works are over</source>
        <translation>施工已结束</translation>
    </message>
    <message>
        <source>Works are over and inspected</source>
        <translation>装修竣工，验收合格</translation>
    </message>
    <message>
        <source>Works are stopped by a notice, and go on without</source>
        <translation>停工均有停工通知，复工均已解除</translation>
    </message>
    <message>
        <source>Works are stopped by {number} until what it demands is done.</source>
        <translation>{number} 已责令停工，待满足复工条件。</translation>
    </message>
    <message>
        <source>Works are stopped by {number} until {notice} is put right, or a supervisor says why not.</source>
        <translation>{number} 已责令停工，待 {notice} 整改完毕，或由主管说明理由。</translation>
    </message>
    <message>
        <source>Works at {unit} are over. Take the pass back.</source>
        <translation>{unit} 施工已结束，请收回出入证。</translation>
    </message>
    <message>
        <source>Works at {unit} are stopped. Nobody works there until they may go on.</source>
        <translation>{unit} 已停工，恢复施工前不得入场。</translation>
    </message>
    <message>
        <source>Works done by the owner</source>
        <translation>业主自行施工</translation>
    </message>
    <message>
        <source>Works elsewhere: {numbers}</source>
        <translation>其他在建工地：{numbers}</translation>
    </message>
    <message>
        <source>Works end on {day}. No pass is valid longer.</source>
        <translation>施工截止日为 {day}，出入证有效期不得超过该日。</translation>
    </message>
    <message>
        <source>Works failed inspection</source>
        <translation>装修验收未通过</translation>
    </message>
    <message>
        <source>Works finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>施工开始</translation>
    </message>
    <message>
        <source>Works from {since} to {until}</source>
        <translation>施工期限：{since} 至 {until}</translation>
    </message>
    <message>
        <source>Works given up</source>
        <translation>装修：放弃施工</translation>
    </message>
    <message>
        <source>Works go on</source>
        <translation>继续施工</translation>
    </message>
    <message>
        <source>Works go on again</source>
        <translation>恢复施工</translation>
    </message>
    <message>
        <source>Works go on …</source>
        <translation>继续施工…</translation>
    </message>
    <message>
        <source>Works go on. {number} is lifted.</source>
        <translation>{number} 已解除，恢复施工。</translation>
    </message>
    <message>
        <source>Works going on</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>重新上岗</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Works inspected again at completion</source>
        <translation>装修：竣工复验</translation>
    </message>
    <message>
        <source>Works inspected at completion</source>
        <translation>装修：竣工验收</translation>
    </message>
    <message>
        <source>Works of a case</source>
        <translation>装修项目</translation>
    </message>
    <message>
        <source>Works of {number} are given up</source>
        <translation>{number} 中途终止装修</translation>
    </message>
    <message>
        <source>Works of {number} go on</source>
        <translation>{number} 继续施工</translation>
    </message>
    <message>
        <source>Works on site</source>
        <translation>在建工地</translation>
    </message>
    <message>
        <source>Works passed before they wait</source>
        <translation>验收合格后才进入观察期</translation>
    </message>
    <message>
        <source>Works passed inspection</source>
        <translation>装修验收通过</translation>
    </message>
    <message>
        <source>Works permitted</source>
        <translation>许可施工内容</translation>
    </message>
    <message>
        <source>Works reported as done</source>
        <translation>申报完工</translation>
    </message>
    <message>
        <source>Works rest until the office lets them go on in writing. What the notice asks for is done first.</source>
        <translation>未经本服务中心书面同意不得复工；须先完成通知要求的整改。</translation>
    </message>
    <message>
        <source>Works rest until {number} is put right.</source>
        <translation>停工至 {number} 整改完毕为止。</translation>
    </message>
    <message>
        <source>Works resumed</source>
        <translation>装修：复工</translation>
    </message>
    <message>
        <source>Works stopped</source>
        <translation>已停工</translation>
    </message>
    <message>
        <source>Works that were not permitted</source>
        <translation>超范围施工</translation>
    </message>
    <message>
        <source>Works that were taken over</source>
        <translation>装修主体变更</translation>
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
        <translation>进出小区及施工时佩戴在明显位置，不得转借。</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>写值班日志</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>开具</translation>
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
        <translation>请写明租期的起止日期，如：2021-03-05 至 2022-03-04。</translation>
    </message>
    <message>
        <source>Write the names of the family, not how many they are.</source>
        <translation>请填写家庭成员的姓名，不要填人数。</translation>
    </message>
    <message>
        <source>Write the unit as building, entrance and door, like 3-1-502.</source>
        <translation>请按楼栋、单元、室号填写房号，如 3-1-502。</translation>
    </message>
    <message>
        <source>Write them …</source>
        <translation>生成催缴函…</translation>
    </message>
    <message>
        <source>Write yes, or leave the cell empty.</source>
        <translation>请填“是”，或留空。</translation>
    </message>
    <message>
        <source>Writes known answers, changes them and takes them out of use.</source>
        <translation>编写、修改、停用知识库条目。</translation>
    </message>
    <message>
        <source>Writes the roster and swaps shifts; keeps the shifts and the list of things that are handed over.</source>
        <translation>编排班表、调班；维护班次和交接物品清单。</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>正在生成副本</translation>
    </message>
    <message>
        <source>Writing the dunning letters</source>
        <translation>正在生成催缴函</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>正在汇总欠费</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>正在生成单据</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>正在生成登记表</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>编写日期</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>开具人</translation>
    </message>
    <message>
        <source>Written by: {name}</source>
        <translation>开单人：{name}</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Written: {files}. Hand it over against the signed receipt.</source>
        <translation>已生成：{files}。请凭签收单交付。</translation>
    </message>
    <message>
        <source>Written: {name}, rows: {count}.</source>
        <translation>已生成 {name}，共 {count} 行。</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Wrong passwords before an operator is locked out</source>
        <translation>连续输错密码即锁定</translation>
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
        <translation>读数小于上期或用量异常、但确实无误的，请在“表盘归零”或“已核实”列填“是”。</translation>
    </message>
    <message>
        <source>You are on duty already. Hand your shift over first.</source>
        <translation>您已在班，请先交班。</translation>
    </message>
    <message>
        <source>You are on duty already: {number}.</source>
        <translation>您已在班：{number}。</translation>
    </message>
    <message>
        <source>You become the manager: you may do everything, and add the other operators later.</source>
        <translation>您将成为经理，拥有全部权限；其他操作员可稍后新增。</translation>
    </message>
    <message>
        <source>You can&apos;t give a right that you don&apos;t have yourself.</source>
        <translation>您本人没有此项权限，不能授予他人。</translation>
    </message>
    <message>
        <source>You have no open shift. Open one first.</source>
        <translation>您没有在班的班次，请先开班。</translation>
    </message>
    <message>
        <source>You, unless told</source>
        <translation>默认本人</translation>
    </message>
    <message>
        <source>Your day {day} is closed ({number}). Go on tomorrow, or let somebody else take the payment.</source>
        <translation>您 {day} 已日结（{number}）。请明天再收，或请其他收费员收款。</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>已恢复未保存的草稿。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or the manager.</source>
        <translation>您的岗位无权办理，请找主管或经理。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the manager.</source>
        <translation>您的岗位无此权限，请找经理办理。</translation>
    </message>
    <message>
        <source>Your shift {number} is still open at counter {counter}. Hand it over first.</source>
        <translation>您在柜台 {counter} 的班次 {number} 还未交班，请先交班。</translation>
    </message>
    <message>
        <source>Your sign-in has been changed at another counter. Sign in again.</source>
        <translation>您的账号已在其他柜台变更，请重新登录。</translation>
    </message>
    <message>
        <source>Z slip</source>
        <translation>日结单</translation>
    </message>
    <message>
        <source>Zhang San</source>
        <translation>张三</translation>
    </message>
    <message>
        <source>a further unit that is paid on the same receipt; may be told several times</source>
        <translation>合并开在同一张收据上的其他房号，可多次指定</translation>
    </message>
    <message>
        <source>a receipt on the ESC/POS printer; as PDF any paper that has a number, the duty log, the key register, a work order, or those of a round, the sheets of a day&apos;s rounds of renovation sites, the passes of a site</source>
        <translation>在 ESC/POS 打印机上打印收据；或将任何有编号的单据、值班日志、钥匙借用登记表、单张或汇总的派工单、某日的装修巡查表、某工地的出入证存为 PDF</translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation>{day} 竣工验收</translation>
    </message>
    <message>
        <source>address of an ESC/POS printer; else the one that Settings sends receipts to</source>
        <translation>ESC/POS 打印机的地址；不写则用设置中打印收据的那一台</translation>
    </message>
    <message>
        <source>agrees with the books</source>
        <translation>与账面相符</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>another number, another estate</source>
        <translation>数字不同，小区不同</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>以 JSON 格式输出</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>data folder; else FRONTDESK_DATA</source>
        <translation>数据文件夹；不写则取 FRONTDESK_DATA</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>由 {name} 办结</translation>
    </message>
    <message>
        <source>don&apos;t ask before the books are replaced</source>
        <translation>替换数据前不再询问</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>{at} 办结</translation>
    </message>
    <message>
        <source>draw a batch once more, by the number of its first letter; nothing is issued</source>
        <translation>凭首封函件的编号重新生成该批函件，不再登记</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>应于 {day} 送达</translation>
    </message>
    <message>
        <source>erase all that is due, listed long enough or not</source>
        <translation>立即清除全部到期内容，不论提示期是否已满</translation>
    </message>
    <message>
        <source>erase the person, as far as the books allow</source>
        <translation>在依法可以删除的范围内删除该人员信息</translation>
    </message>
    <message>
        <source>erase what was listed as long ago as the notice asks</source>
        <translation>清除提示期已满的内容</translation>
    </message>
    <message>
        <source>erased from {day}</source>
        <translation>{day} 起清除</translation>
    </message>
    <message>
        <source>first day of the key register</source>
        <translation>钥匙借用登记表的起始日期</translation>
    </message>
    <message>
        <source>first day or month, like 2026-11-01</source>
        <translation>起始日期或月份，如 2026-11-01</translation>
    </message>
    <message>
        <source>folder for the pictures</source>
        <translation>存放截图的文件夹</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} 起</translation>
    </message>
    <message>
        <source>frontdesk closes by itself when it is finished.</source>
        <translation>备份完成后，frontdesk 会自动关闭。</translation>
    </message>
    <message>
        <source>frontdesk closes by itself when the work is finished. Sign in to stay.</source>
        <translation>任务完成后 frontdesk 自动关闭。登录即可继续使用。</translation>
    </message>
    <message>
        <source>frontdesk keeps the books of one estate, on this computer. What is it called?</source>
        <translation>frontdesk 在本机为一个小区管理档案和账目。小区叫什么名称？</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} 交房</translation>
    </message>
    <message>
        <source>happened {at}</source>
        <translation>发生于 {at}</translation>
    </message>
    <message>
        <source>how it is paid; cash unless told</source>
        <translation>付款方式，不写则为现金</translation>
    </message>
    <message>
        <source>how the letters are worded</source>
        <translation>函件的语气</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>没有可不填</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>interior {area} m²</source>
        <translation>套内面积 {area} m²</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>输出所用语言</translation>
    </message>
    <message>
        <source>last day of the key register</source>
        <translation>钥匙借用登记表的截止日期</translation>
    </message>
    <message>
        <source>last day or month, like 2026-11</source>
        <translation>截止日期或月份，如 2026-11</translation>
    </message>
    <message>
        <source>leave late fees owed</source>
        <translation>暂不收取违约金，继续挂账</translation>
    </message>
    <message>
        <source>less deposits deducted from or given back</source>
        <translation>减：押金扣款及退还</translation>
    </message>
    <message>
        <source>less prepayment used or given back</source>
        <translation>减：预存抵扣及退还</translation>
    </message>
    <message>
        <source>list the backups in the known folders</source>
        <translation>列出备份文件夹中的备份</translation>
    </message>
    <message>
        <source>list the imports so far</source>
        <translation>列出以往的导入</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>missing: {count}</source>
        <translation>缺少 {count}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>months billed, at most 60</source>
        <translation>出账月数，最多 60</translation>
    </message>
    <message>
        <source>name of the estate</source>
        <translation>小区名称</translation>
    </message>
    <message>
        <source>no longer encrypt backups</source>
        <translation>取消备份加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未清点</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>number of the receipt or paper, like SJ2026-000001</source>
        <translation>收据或单据编号，如 SJ2026-000001</translation>
    </message>
    <message>
        <source>of a text file, if it reads wrongly</source>
        <translation>文本文件的编码，读出乱码时指定</translation>
    </message>
    <message>
        <source>only arrears older than so many days</source>
        <translation>只要超过这么多天的欠费</translation>
    </message>
    <message>
        <source>only receipts paid so</source>
        <translation>只含以此方式付款的收据</translation>
    </message>
    <message>
        <source>only repairs that this worker or team has</source>
        <translation>只要该维修人员或班组手上的报修</translation>
    </message>
    <message>
        <source>only residents of units of this kind</source>
        <translation>只含此类房屋的住户</translation>
    </message>
    <message>
        <source>only residents of units that stand so</source>
        <translation>只含此使用状态房屋的住户</translation>
    </message>
    <message>
        <source>only rows of this fee item</source>
        <translation>只列该收费项目</translation>
    </message>
    <message>
        <source>only rows that stand so</source>
        <translation>只列该状态</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>只试算，不写入</translation>
    </message>
    <message>
        <source>only this building</source>
        <translation>只含这一栋</translation>
    </message>
    <message>
        <source>only this fee item</source>
        <translation>只要此收费项目</translation>
    </message>
    <message>
        <source>only this unit, like 3-1-502</source>
        <translation>只含这一户，如 3-1-502</translation>
    </message>
    <message>
        <source>only units with so much overdue, like 500</source>
        <translation>只要逾期欠费不低于此数的房屋，如 500</translation>
    </message>
    <message>
        <source>only what the filter of the list finds by this: number, unit, name, phone</source>
        <translation>只含列表用这段文字筛选得到的：编号、房号、姓名、电话</translation>
    </message>
    <message>
        <source>open the window on a throw-away demo estate</source>
        <translation>打开临时的演示小区，关闭后不保留</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>owed again</source>
        <translation>恢复为未收</translation>
    </message>
    <message>
        <source>print the receipt on the ESC/POS printer</source>
        <translation>在 ESC/POS 小票打印机上打印收据</translation>
    </message>
    <message>
        <source>put right by no. {n}</source>
        <translation>由第 {n} 条更正</translation>
    </message>
    <message>
        <source>puts no. {n} right</source>
        <translation>更正第 {n} 条</translation>
    </message>
    <message>
        <source>reach by: {way}</source>
        <translation>联系偏好：{way}</translation>
    </message>
    <message>
        <source>read a column as a field, like 联系方式=phones; an empty field is not read; may be repeated</source>
        <translation>把一列读作某个字段，如 联系方式=phones；字段留空则不读取；可重复使用</translation>
    </message>
    <message>
        <source>resident or contractor</source>
        <translation>住户或施工单位</translation>
    </message>
    <message>
        <source>save a copy of all that is kept of the person</source>
        <translation>生成该人员全部个人信息的副本</translation>
    </message>
    <message>
        <source>save the faulty rows as .xlsx</source>
        <translation>把有误的行存为 .xlsx</translation>
    </message>
    <message>
        <source>save the receipt as PDF</source>
        <translation>把收据存为 PDF</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>多个号码用逗号隔开</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
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
        <translation>车位 {space}</translation>
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
        <translation>要写入的 PDF 文件</translation>
    </message>
    <message>
        <source>the amount of the bill, like 1409.50</source>
        <translation>费用总额，如 1409.50</translation>
    </message>
    <message>
        <source>the amount received, like 1409.50</source>
        <translation>实收金额，如 1409.50</translation>
    </message>
    <message>
        <source>the building that shares it alone</source>
        <translation>仅由该楼栋分摊</translation>
    </message>
    <message>
        <source>the database of the backup</source>
        <translation>备份的数据库文件</translation>
    </message>
    <message>
        <source>the document that was shown</source>
        <translation>出示的证件</translation>
    </message>
    <message>
        <source>the fee item, a share of a cost</source>
        <translation>按公摊收取的收费项目</translation>
    </message>
    <message>
        <source>the file to take over</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>输出的文件</translation>
    </message>
    <message>
        <source>the folder for it, best on another disk</source>
        <translation>存放备份的文件夹，最好在另一块磁盘上</translation>
    </message>
    <message>
        <source>the last receipt that was issued, if it is later than the backup: numbers go on after it</source>
        <translation>备份之后开出的末张收据号；编号从它之后接续</translation>
    </message>
    <message>
        <source>the log of this shift, like ZB20261122-0001</source>
        <translation>某一班次的值班日志，如 ZB20261122-0001</translation>
    </message>
    <message>
        <source>the log or the round of this day, like 2026-11-22</source>
        <translation>这一天的日志或派工单，如 2026-11-22</translation>
    </message>
    <message>
        <source>the logs of all shifts of a month, like 2026-11</source>
        <translation>某月全部班次的值班日志，如 2026-11</translation>
    </message>
    <message>
        <source>the month of readings whose list does not tell it, like 2026-11</source>
        <translation>清单未写明月份时读数所属的月份，如 2026-11</translation>
    </message>
    <message>
        <source>the month, like 2026-11</source>
        <translation>月份，如 2026-11</translation>
    </message>
    <message>
        <source>the name as it stands in the unit file</source>
        <translation>业主档案中的姓名</translation>
    </message>
    <message>
        <source>the number of the slip or cheque</source>
        <translation>凭证或支票号码</translation>
    </message>
    <message>
        <source>the recovery sheet as PDF: print it, then remove it</source>
        <translation>恢复说明单 PDF：打印后请删除</translation>
    </message>
    <message>
        <source>the sheet; all that fit unless told</source>
        <translation>工作表；不指定则读取所有同样列的工作表</translation>
    </message>
    <message>
        <source>the unit, like 3-1-502</source>
        <translation>房号，如 3-1-502</translation>
    </message>
    <message>
        <source>the week, from Monday to Sunday, like 2026-W47</source>
        <translation>周次（周一至周日），如 2026-W47</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>to be answered by {day}</source>
        <translation>应于 {day} 前答复</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>to follow up by {at}</source>
        <translation>须于 {at} 前办结</translation>
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
        <translation>超时</translation>
    </message>
    <message>
        <source>undo the import of this number</source>
        <translation>撤销这个编号的导入</translation>
    </message>
    <message>
        <source>units, at most 10000</source>
        <translation>房屋数，最多 10000</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>长期</translation>
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
        <translation>{moment} 前归还</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>相应减免</translation>
    </message>
    <message>
        <source>what stands on receipts</source>
        <translation>印在收据上的备注</translation>
    </message>
    <message>
        <source>what the QR holds, like SJ2026-000123-0-AB2CD3EF4G</source>
        <translation>二维码的内容，如 SJ2026-000123-0-AB2CD3EF4G</translation>
    </message>
    <message>
        <source>which list</source>
        <translation>哪一种清单</translation>
    </message>
    <message>
        <source>which register</source>
        <translation>哪种清册</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>哪种报表</translation>
    </message>
    <message>
        <source>which table a .csv holds</source>
        <translation>.csv 中保存哪张表</translation>
    </message>
    <message>
        <source>who asks, if not the person</source>
        <translation>申请人（非本人时）</translation>
    </message>
    <message>
        <source>who signs in; else FRONTDESK_OPERATOR</source>
        <translation>登录的操作员；不写则取 FRONTDESK_OPERATOR</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>written {at}</source>
        <translation>{at} 补记</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{amount} go back once that is approved.</source>
        <translation>审批后退还 {amount}。</translation>
    </message>
    <message>
        <source>{amount} is in the books for this already. Correct the list, or void that first.</source>
        <translation>账上这一项已有 {amount}。请核对清单，或先作废账上那一笔。</translation>
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
        <translation>{charge} 起 {months} 个月</translation>
    </message>
    <message>
        <source>{code} could be several units. Type it with hyphens, like 3-1-502.</source>
        <translation>{code} 可能对应多套房屋。请带连字符填写，如 3-1-502。</translation>
    </message>
    <message>
        <source>{code} has been moved meanwhile. Look at it again.</source>
        <translation>{code} 的状态刚被他人更改，请重新查看。</translation>
    </message>
    <message>
        <source>{code} has been seen to meanwhile. Look at it again.</source>
        <translation>{code} 已被他人处理，请重新查看。</translation>
    </message>
    <message>
        <source>{code} is lost. Deal with its loss first.</source>
        <translation>{code} 已挂失，请先处理挂失。</translation>
    </message>
    <message>
        <source>{code} is no longer kept here.</source>
        <translation>{code} 已不在此保管。</translation>
    </message>
    <message>
        <source>{code} is not a key of this unit.</source>
        <translation>{code} 不是该房屋的钥匙。</translation>
    </message>
    <message>
        <source>{code} is not in the cabinet.</source>
        <translation>{code} 不在钥匙柜。</translation>
    </message>
    <message>
        <source>{code} is not out. Look at it again.</source>
        <translation>{code} 不在借出状态，请重新查看。</translation>
    </message>
    <message>
        <source>{code} is on file already.</source>
        <translation>{code} 已有档案。</translation>
    </message>
    <message>
        <source>{code} is out. Take it back first.</source>
        <translation>{code} 已借出，请先办理归还。</translation>
    </message>
    <message>
        <source>{code} is out: {number}, due back {due}.</source>
        <translation>{code} 已借出：{number}，应还时间 {due}。</translation>
    </message>
    <message>
        <source>{code} is reported as lost already.</source>
        <translation>{code} 已经挂失。</translation>
    </message>
    <message>
        <source>{code} opens a vacant unit. Say how things, doors, water and power were found.</source>
        <translation>{code} 为空置房钥匙，请填写物品、门窗、水、电的检查情况。</translation>
    </message>
    <message>
        <source>{code} was still out then. Type a later time.</source>
        <translation>当时 {code} 还未归还，请输入更晚的时间。</translation>
    </message>
    <message>
        <source>{column}, done</source>
        <translation>{column}，会做</translation>
    </message>
    <message>
        <source>{column}, not done</source>
        <translation>{column}，不做</translation>
    </message>
    <message>
        <source>{column}, not shown</source>
        <translation>{column}，不显示</translation>
    </message>
    <message>
        <source>{column}, shown</source>
        <translation>{column}，显示</translation>
    </message>
    <message>
        <source>{contractor} is not on site any more.</source>
        <translation>{contractor}已退场。</translation>
    </message>
    <message>
        <source>{contractor} owes its deposit of {amount}. It is paid before anybody is let in.</source>
        <translation>{contractor}尚欠装修押金 {amount}，交清后方可办理临时出入证。</translation>
    </message>
    <message>
        <source>{count} by the books</source>
        <translation>账面 {count}</translation>
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
        <translation>还有 {count} 条，继续输入可缩小范围</translation>
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
        <translation>{days} 天 {hours} 小时</translation>
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
        <translation>{day} 已经过去，请填写今后的日期。</translation>
    </message>
    <message>
        <source>{day} has gone by. Type the day by which they promised to pay.</source>
        <translation>{day} 已经过去，请输入承诺缴费的日期。</translation>
    </message>
    <message>
        <source>{day} is closed already: {number}.</source>
        <translation>{day} 已经日结：{number}。</translation>
    </message>
    <message>
        <source>{day} is still open. Close it first.</source>
        <translation>{day} 还没有日结，请先办理。</translation>
    </message>
    <message>
        <source>{day} is too far away. Name a day of the past year or the next.</source>
        <translation>{day} 相隔太远，请指定前后一年之内的日期。</translation>
    </message>
    <message>
        <source>{day} of {name} is closed with {counted} in the drawer; by the books it is {expected}. Nothing can be taken or voided on that day afterwards.</source>
        <translation>{name} {day} 日结：钱箱实点 {counted}，账面 {expected}。日结后这一天不能再收款或冲红。</translation>
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
        <translation>缺少{document}：请转报，或不予批准。</translation>
    </message>
    <message>
        <source>{estate} Service Centre</source>
        <translation>{estate}物业服务中心</translation>
    </message>
    <message>
        <source>{estate} is founded in {folder}; {operator} is its manager.</source>
        <translation>{estate} 已建在 {folder}，经理为 {operator}。</translation>
    </message>
    <message>
        <source>{field} is now: {value}</source>
        <translation>{field}改为：{value}</translation>
    </message>
    <message>
        <source>{field} was: {before}</source>
        <translation>{field}原为：{before}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Close it if it is open in another program, or choose another one.</source>
        <translation>{file} 无法读取。如已在其他程序中打开，请先关闭，或另选文件。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written there. Nothing was done. Choose another file.</source>
        <translation>{file} 无法写入该处，未作任何处理。请另选文件。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Close it if it is open in another program, or save it elsewhere.</source>
        <translation>无法写入 {file}。如已在其他程序中打开，请先关闭；或换个位置保存。</translation>
    </message>
    <message>
        <source>{file} does not hold what it must. Take another backup.</source>
        <translation>{file} 的内容与备份清单不符，请改用另一份备份。</translation>
    </message>
    <message>
        <source>{file} has been removed meanwhile.</source>
        <translation>{file} 已被他人移除。</translation>
    </message>
    <message>
        <source>{file} has no {told} beside it that says what must be in it. It is not a whole backup.</source>
        <translation>{file} 旁边没有记载其内容的 {told}，不是完整的备份。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files that are in it.</source>
        <translation>{file} 是文件夹，请选择其中的文件。</translation>
    </message>
    <message>
        <source>{file} is damaged or was sealed with another key. Take another backup.</source>
        <translation>{file} 已损坏，或是用其他密钥加密的。请改用其他备份。</translation>
    </message>
    <message>
        <source>{file} is empty. There is nothing in it to keep.</source>
        <translation>{file} 是空文件，没有可保存的内容。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB. Make it smaller, or keep it elsewhere and note where.</source>
        <translation>{file} 超过 {size} MB。请压缩后再添加，或存放别处并注明位置。</translation>
    </message>
    <message>
        <source>{file} is no picture. Choose a photo.</source>
        <translation>{file} 不是图片，请选择照片。</translation>
    </message>
    <message>
        <source>{file} is not in the store any more, or was altered. Look for it in a backup.</source>
        <translation>{file} 已不在附件库中，或内容已被改动。请到备份中查找。</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} 已不存在，请重新选择。</translation>
    </message>
    <message>
        <source>{file} is removed.</source>
        <translation>已移除 {file}。</translation>
    </message>
    <message>
        <source>{file} is still being written. Choose it again when it is complete.</source>
        <translation>{file} 还在写入中，请等它完整后再选。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another folder.</source>
        <translation>{file} 已存在，请另选文件夹。</translation>
    </message>
    <message>
        <source>{file} was altered or cut short. Take another backup.</source>
        <translation>{file} 被改动过或不完整。请改用其他备份。</translation>
    </message>
    <message>
        <source>{file} was altered since it was made. Take another backup.</source>
        <translation>{file} 在备份之后被改动过，请改用另一份备份。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of frontdesk, {version}. Install that one and restore with it.</source>
        <translation>{file} 由更新版本的 frontdesk（{version}）制作。请安装该版本后再恢复。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, {count} receipts</source>
        <translation>{first} 至 {last}，共 {count} 张</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}。{second}</translation>
    </message>
    <message>
        <source>{folder} holds the books themselves. Choose a folder of its own for backups.</source>
        <translation>{folder} 是数据文件夹，请为备份另选一个单独的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not there now. Put its disk back in.</source>
        <translation>{folder} 当前不可用，请接上磁盘。</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.</source>
        <translation>{folder} 在网络盘上，数据库可能受损。请选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is on a network drive. Back up to this computer or a USB disk, then copy it there.</source>
        <translation>{folder} 在网络驱动器上。请先备份到本机或 U 盘，再复制过去。</translation>
    </message>
    <message>
        <source>{heading} is read as</source>
        <translation>“{heading}”读作</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 小时前</translation>
    </message>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{item} has no price of its own. Choose another fee item.</source>
        <translation>{item} 不设单价，请选择其他收费项目。</translation>
    </message>
    <message>
        <source>{item} is added.</source>
        <translation>已新增 {item}。</translation>
    </message>
    <message>
        <source>{item} is added. F3 sets its price.</source>
        <translation>已新增“{item}”，按 F3 设定单价。</translation>
    </message>
    <message>
        <source>{item} is charged again.</source>
        <translation>{item} 已重新启用。</translation>
    </message>
    <message>
        <source>{item} is no deposit. Choose another fee item.</source>
        <translation>{item}不是押金，请选择其他收费项目。</translation>
    </message>
    <message>
        <source>{item} is no fee item of this kind in use. Name another one in the settings.</source>
        <translation>{item}不是在用的此类收费项目，请在设置中另行指定。</translation>
    </message>
    <message>
        <source>{item} is no one-off fee item in use. Name another one in the settings.</source>
        <translation>“{item}”不是在用的一次性收费项目，请在设置里另行指定。</translation>
    </message>
    <message>
        <source>{item} is not charged any more.</source>
        <translation>{item} 已停用，不再出账。</translation>
    </message>
    <message>
        <source>{item} is not charged as a share of a cost. Choose another fee item.</source>
        <translation>{item} 不是按公摊收取的项目，请选择其他收费项目。</translation>
    </message>
    <message>
        <source>{item} is not charged by meter.</source>
        <translation>{item} 不是按表计费的项目。</translation>
    </message>
    <message>
        <source>{item} {period}: {late}</source>
        <translation>{item} {period}：{late}</translation>
    </message>
    <message>
        <source>{item}: comes to 0.00</source>
        <translation>{item}：金额为 0.00</translation>
    </message>
    <message>
        <source>{item}: no price applies</source>
        <translation>{item}：没有适用的收费标准</translation>
    </message>
    <message>
        <source>{item}: the gross area is missing</source>
        <translation>{item}：缺建筑面积</translation>
    </message>
    <message>
        <source>{item}: the gross area is missing, so nobody is charged a share of {total}</source>
        <translation>{item}：缺少建筑面积，{total} 暂不分摊</translation>
    </message>
    <message>
        <source>{item}: the interior area is missing</source>
        <translation>{item}：缺少套内面积</translation>
    </message>
    <message>
        <source>{item}: the meter has not been read</source>
        <translation>{item}：尚未抄表</translation>
    </message>
    <message>
        <source>{item}: the period that began in {month} is not charged</source>
        <translation>{item}：自 {month} 开始的周期尚未出账</translation>
    </message>
    <message>
        <source>{item}: there is nobody to share {total}</source>
        <translation>{item}：没有可分摊 {total} 的房屋</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分钟前</translation>
    </message>
    <message>
        <source>{months} mo.</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>{month} has been billed at this price. Set a new price from a later day on.</source>
        <translation>{month} 已按此价格出账。请设定之后某日起的新价格。</translation>
    </message>
    <message>
        <source>{month} has been billed. Choose a day after it.</source>
        <translation>{month} 已出账，请选择该月之后的日期。</translation>
    </message>
    <message>
        <source>{month} has been billed. Choose its last day or a later one.</source>
        <translation>{month} 已经出账。请选择该月最后一天或之后的日期。</translation>
    </message>
    <message>
        <source>{names} leaves on {day} and stays on file as a former resident.</source>
        <translation>{names} 于 {day} 迁出，作为历史住户保留在档案中。</translation>
    </message>
    <message>
        <source>{names} leaves on {day}.</source>
        <translation>{names} 的登记于 {day} 截止。</translation>
    </message>
    <message>
        <source>{names} leaves on {day}. The unit is vacant after that.</source>
        <translation>{names} 于 {day} 迁出，此后房屋空置。</translation>
    </message>
    <message>
        <source>{name} (no card)</source>
        <translation>{name}（无证）</translation>
    </message>
    <message>
        <source>{name} ({role}) may not do this. Ask a supervisor or the manager.</source>
        <translation>{name}（{role}）无权办理，请找主管或经理。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Copy it to this computer and try again.</source>
        <translation>无法读取 {name}。请复制到本机后再试。</translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation>{name}已离岗。</translation>
    </message>
    <message>
        <source>{name} has a pass now.</source>
        <translation>{name}的出入证已办理。</translation>
    </message>
    <message>
        <source>{name} has it already.</source>
        <translation>这张单已经派给{name}了。</translation>
    </message>
    <message>
        <source>{name} has moved out.</source>
        <translation>{name} 已迁出。</translation>
    </message>
    <message>
        <source>{name} has not handed {number} over. Let them do so; else say why, and it is handed over uncounted.</source>
        <translation>{name} 的 {number} 尚未交班，请其先交班；否则写明原因，程序将不经清点代为交班。</translation>
    </message>
    <message>
        <source>{name} has pass {number} for this site already.</source>
        <translation>{name}已有本工地的出入证 {number}。</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the workbook in it.</source>
        <translation>{name} 是文件夹。请选择其中的工作簿。</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name}已修改。</translation>
    </message>
    <message>
        <source>{name} is charged no more. Use it again first.</source>
        <translation>“{name}”已停用，请先恢复使用。</translation>
    </message>
    <message>
        <source>{name} is damaged, so backups can&apos;t be sealed. Set the passphrase anew: Settings, Backups.</source>
        <translation>{name} 已损坏，无法加密备份。请重新设置口令：设置 → 备份。</translation>
    </message>
    <message>
        <source>{name} is erased from every desk for good; receipts and what the law has kept stay.</source>
        <translation>{name} 的个人信息将从各处永久删除，收据等依法保留的除外。</translation>
    </message>
    <message>
        <source>{name} is expected: {number}.</source>
        <translation>已预约 {name}：{number}。</translation>
    </message>
    <message>
        <source>{name} is in the price list.</source>
        <translation>“{name}”已列入价目表。</translation>
    </message>
    <message>
        <source>{name} is in the register already.</source>
        <translation>{name}已在名册中。</translation>
    </message>
    <message>
        <source>{name} is in the register.</source>
        <translation>{name}已登记。</translation>
    </message>
    <message>
        <source>{name} is in the register: what is typed here is changed there.</source>
        <translation>{name}已在名册中，此处填写的内容将更新其档案。</translation>
    </message>
    <message>
        <source>{name} is in the table.</source>
        <translation>“{name}”已列入保修表。</translation>
    </message>
    <message>
        <source>{name} is let in again.</source>
        <translation>已恢复{name}准入。</translation>
    </message>
    <message>
        <source>{name} is let in no more.</source>
        <translation>已禁止{name}入场。</translation>
    </message>
    <message>
        <source>{name} is listed already.</source>
        <translation>“{name}”已在清单中。</translation>
    </message>
    <message>
        <source>{name} is not let in any more: {reason}</source>
        <translation>{name}已被禁止入场：{reason}</translation>
    </message>
    <message>
        <source>{name} is not used any more.</source>
        <translation>“{name}”已停用。</translation>
    </message>
    <message>
        <source>{name} is off duty.</source>
        <translation>{name}已下班。</translation>
    </message>
    <message>
        <source>{name} is off duty. In an emergency choose somebody on duty, or say why.</source>
        <translation>{name}不当班。紧急报修请派给当班人员，或者写明原因。</translation>
    </message>
    <message>
        <source>{name} is on duty at this counter ({number}). Let them hand over, or type why you open over it.</source>
        <translation>{name} 正在本柜台值班（{number}）。请其交班，或写明未经交接开班的原因。</translation>
    </message>
    <message>
        <source>{name} is on duty.</source>
        <translation>{name}已当班。</translation>
    </message>
    <message>
        <source>{name} is on for this shift already: {day}.</source>
        <translation>{name} {day} 已排了这个班。</translation>
    </message>
    <message>
        <source>{name} is on site.</source>
        <translation>{name} 已放行。</translation>
    </message>
    <message>
        <source>{name} is signed in: {number}.</source>
        <translation>已登记 {name}：{number}。</translation>
    </message>
    <message>
        <source>{name} is told on paper why it is not done.</source>
        <translation>将以书面形式告知 {name} 不予办理的理由。</translation>
    </message>
    <message>
        <source>{name} is used again.</source>
        <translation>“{name}”已恢复使用。</translation>
    </message>
    <message>
        <source>{name} last came on {day}, to {where}.</source>
        <translation>{name} 上次来访 {day}，去往 {where}。</translation>
    </message>
    <message>
        <source>{name} may not authorise this. Ask: {roles}.</source>
        <translation>{name} 无权授权。请找：{roles}。</translation>
    </message>
    <message>
        <source>{name} may not be read. Close it in other programs, or ask for permission to read it.</source>
        <translation>无权读取 {name}。请在其他程序中关闭它，或开通读取权限。</translation>
    </message>
    <message>
        <source>{name} moves out</source>
        <translation>{name} 迁出</translation>
    </message>
    <message>
        <source>{name} on {day} was changed at another counter meanwhile. Look at it again (F5).</source>
        <translation>{name} {day} 的排班刚在其他柜台改过，请刷新（F5）后再看。</translation>
    </message>
    <message>
        <source>{name} on {day}: {one} overlaps {other} of {other_day}.</source>
        <translation>{name} {day}：{one}与 {other_day} 的{other}时间重叠。</translation>
    </message>
    <message>
        <source>{name} stands in the price list already.</source>
        <translation>价目表里已有“{name}”。</translation>
    </message>
    <message>
        <source>{name} stands in the table already.</source>
        <translation>保修表里已有“{name}”。</translation>
    </message>
    <message>
        <source>{name} stands in two rows.</source>
        <translation>{name} 出现在两行中。</translation>
    </message>
    <message>
        <source>{name} still has cases: {count}. They must be over first.</source>
        <translation>{name}还有 {count} 项装修未办结，办结后才能停用。</translation>
    </message>
    <message>
        <source>{name} still has repairs: {count}. Give them to somebody else first.</source>
        <translation>{name}手上还有 {count} 张单，请先改派给别人。</translation>
    </message>
    <message>
        <source>{name} takes the case over from {before}: let them sign here, or the agreement on paper.</source>
        <translation>由{name}承接{before}的装修：请在此签名，或在纸质协议上签名。</translation>
    </message>
    <message>
        <source>{name} waits for the resident&apos;s word: {number}.</source>
        <translation>{name} 待住户确认：{number}。</translation>
    </message>
    <message>
        <source>{name} was turned away: {number}.</source>
        <translation>已谢绝 {name} 来访：{number}。</translation>
    </message>
    <message>
        <source>{name} works here again.</source>
        <translation>{name}已重新上岗。</translation>
    </message>
    <message>
        <source>{name} works here no longer.</source>
        <translation>{name}已离岗。</translation>
    </message>
    <message>
        <source>{name} · {unit} · {number}</source>
        <translation>{name} · {unit} · {number}</translation>
    </message>
    <message>
        <source>{name}&apos;s signature:</source>
        <translation>{name}签字：</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}：{number}</translation>
    </message>
    <message>
        <source>{numbers}: given out after the backup that was restored, see the data set aside.</source>
        <translation>{numbers}：在所恢复的备份之后开出，见另存的数据。</translation>
    </message>
    <message>
        <source>{numbers}: {total} in all. This can&apos;t be undone.</source>
        <translation>{numbers}：共 {total}。此操作不能撤销。</translation>
    </message>
    <message>
        <source>{number} asks for a copy, not for erasure.</source>
        <translation>{number} 申请的是副本，不是删除。</translation>
    </message>
    <message>
        <source>{number} asks for time until {until}, which is over: reject it, or withdraw it and apply anew.</source>
        <translation>{number} 申请延期至 {until}，该日期已过：请不予批准，或撤回后重新申请。</translation>
    </message>
    <message>
        <source>{number} bounced, as {red} says. Its charges are owed again.</source>
        <translation>{number} 已退票，红字收据 {red}，所缴应收款恢复欠缴。</translation>
    </message>
    <message>
        <source>{number} did not come in</source>
        <translation>{number} 款项未到账</translation>
    </message>
    <message>
        <source>{number} does not wait for a follow-up. Look at it again.</source>
        <translation>{number} 不在待回访状态，请重新查看。</translation>
    </message>
    <message>
        <source>{number} expired on {day}. Make a new pass instead.</source>
        <translation>{number} 已于 {day} 到期，请直接办理新证。</translation>
    </message>
    <message>
        <source>{number} goes on with another contractor. F9 shows the permit.</source>
        <translation>{number} 已变更施工单位，按 F9 查看新许可证。</translation>
    </message>
    <message>
        <source>{number} goes on.</source>
        <translation>{number} 继续处理。</translation>
    </message>
    <message>
        <source>{number} goes to {name}.</source>
        <translation>{number} 已转给 {name}。</translation>
    </message>
    <message>
        <source>{number} has become {other} already.</source>
        <translation>{number} 已转为 {other}。</translation>
    </message>
    <message>
        <source>{number} has been answered meanwhile. Look at it again.</source>
        <translation>{number} 已由他人办结，请重新查看。</translation>
    </message>
    <message>
        <source>{number} has been answered or cancelled meanwhile. Look at it again.</source>
        <translation>{number} 已被答复或取消，请重新查看。</translation>
    </message>
    <message>
        <source>{number} has been changed meanwhile. Look at it again.</source>
        <translation>{number} 刚刚被改动过，请重新查看。</translation>
    </message>
    <message>
        <source>{number} has been dealt with already.</source>
        <translation>{number} 已经处理。</translation>
    </message>
    <message>
        <source>{number} has been decided or withdrawn meanwhile. Look at it again.</source>
        <translation>{number} 已被审批或撤回，请重新查看。</translation>
    </message>
    <message>
        <source>{number} has been finished or called off meanwhile.</source>
        <translation>{number} 已被他人完成或取消。</translation>
    </message>
    <message>
        <source>{number} has been given back already.</source>
        <translation>{number} 已经退还。</translation>
    </message>
    <message>
        <source>{number} has been given to {name} meanwhile. Look at it again.</source>
        <translation>{number} 刚刚已派给{name}，请重新查看。</translation>
    </message>
    <message>
        <source>{number} has been lifted already.</source>
        <translation>{number} 已经解除。</translation>
    </message>
    <message>
        <source>{number} has been replaced already.</source>
        <translation>{number} 已补办。</translation>
    </message>
    <message>
        <source>{number} has been reported already: {to}.</source>
        <translation>{number} 已报告：{to}。</translation>
    </message>
    <message>
        <source>{number} has been served already.</source>
        <translation>{number} 已经送达。</translation>
    </message>
    <message>
        <source>{number} has been settled meanwhile. Look at it again.</source>
        <translation>{number} 已经有结果了，请重新查看。</translation>
    </message>
    <message>
        <source>{number} has been worked on meanwhile. Look at it again.</source>
        <translation>{number} 刚刚已被他人处理，请重新查看。</translation>
    </message>
    <message>
        <source>{number} has been worked on since. The import can&apos;t be undone any more.</source>
        <translation>{number} 已有后续办理，本次导入不能再撤销。</translation>
    </message>
    <message>
        <source>{number} has left. Sign the visitor in anew.</source>
        <translation>{number} 的访客已离开，请重新登记。</translation>
    </message>
    <message>
        <source>{number} has no paper that can be saved.</source>
        <translation>{number} 没有可以保存的单据。</translation>
    </message>
    <message>
        <source>{number} has no permit yet: keys are lent for it once it is issued.</source>
        <translation>{number} 尚未发证，发证后才能借出钥匙。</translation>
    </message>
    <message>
        <source>{number} has no unit that could pay. Put the unit right first.</source>
        <translation>{number} 没有可以收费的房号，请先更正房号。</translation>
    </message>
    <message>
        <source>{number} has not begun. Cancel it instead.</source>
        <translation>{number} 尚未开始，请改为作废。</translation>
    </message>
    <message>
        <source>{number} has passed the first review.</source>
        <translation>{number} 初审通过。</translation>
    </message>
    <message>
        <source>{number} is a notice of another case.</source>
        <translation>{number} 是另一宗装修的通知书。</translation>
    </message>
    <message>
        <source>{number} is a pass of another case.</source>
        <translation>{number} 是其他装修申请的临时出入证。</translation>
    </message>
    <message>
        <source>{number} is answered.</source>
        <translation>{number} 已答复。</translation>
    </message>
    <message>
        <source>{number} is approved.</source>
        <translation>{number} 已批准。</translation>
    </message>
    <message>
        <source>{number} is approved. F7 pays it out.</source>
        <translation>{number} 已批准，按 F7 支付。</translation>
    </message>
    <message>
        <source>{number} is approved: deposits and fees are asked for.</source>
        <translation>{number} 已批准，待缴押金和费用。</translation>
    </message>
    <message>
        <source>{number} is approved: the permit is issued anew. F9 shows it.</source>
        <translation>{number} 已批准，许可证已换发，按 F9 查看。</translation>
    </message>
    <message>
        <source>{number} is being printed on {printer}.</source>
        <translation>{number} 正在 {printer} 打印。</translation>
    </message>
    <message>
        <source>{number} is called off.</source>
        <translation>{number} 已作废。</translation>
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
        <translation>{number} 已关闭。</translation>
    </message>
    <message>
        <source>{number} is corrected.</source>
        <translation>{number} 已更正。</translation>
    </message>
    <message>
        <source>{number} is dealt with.</source>
        <translation>{number} 已处理。</translation>
    </message>
    <message>
        <source>{number} is disputed: the supervisor sees it.</source>
        <translation>{number} 已提出异议，将由主管处理。</translation>
    </message>
    <message>
        <source>{number} is done</source>
        <translation>办结 {number}</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} 已办结。</translation>
    </message>
    <message>
        <source>{number} is done: its urgency and who bears it stay as they are.</source>
        <translation>{number} 已完工，紧急程度和费用承担不能再改。</translation>
    </message>
    <message>
        <source>{number} is done: ¥{amount} is to be paid.</source>
        <translation>{number} 已完工，待缴费 ¥{amount}。</translation>
    </message>
    <message>
        <source>{number} is due anew.</source>
        <translation>{number} 已重定整改期限。</translation>
    </message>
    <message>
        <source>{number} is extended.</source>
        <translation>{number} 已续借。</translation>
    </message>
    <message>
        <source>{number} is filed.</source>
        <translation>{number} 已归档。</translation>
    </message>
    <message>
        <source>{number} is finished. To be settled: {count}</source>
        <translation>{number} 已完成，待处理 {count} 项</translation>
    </message>
    <message>
        <source>{number} is given to {name}.</source>
        <translation>{number} 已派给{name}。</translation>
    </message>
    <message>
        <source>{number} is handed in already.</source>
        <translation>{number} 已交款。</translation>
    </message>
    <message>
        <source>{number} is handed in: the office owes an answer.</source>
        <translation>{number} 已提交，待审核答复。</translation>
    </message>
    <message>
        <source>{number} is handed over.</source>
        <translation>{number} 已交班。</translation>
    </message>
    <message>
        <source>{number} is handed over. The next one takes it over with F7.</source>
        <translation>{number} 已提交，请接班人按 F7 接班。</translation>
    </message>
    <message>
        <source>{number} is in hand.</source>
        <translation>{number} 处理中。</translation>
    </message>
    <message>
        <source>{number} is in the log.</source>
        <translation>{number} 已记入日志。</translation>
    </message>
    <message>
        <source>{number} is issued, but not printed: {reason}</source>
        <translation>{number} 已开具，但没有打印：{reason}</translation>
    </message>
    <message>
        <source>{number} is issued, but not saved as PDF: {reason}</source>
        <translation>{number} 已开具，但未存为 PDF：{reason}</translation>
    </message>
    <message>
        <source>{number} is logged.</source>
        <translation>{number} 已登记。</translation>
    </message>
    <message>
        <source>{number} is looked after.</source>
        <translation>{number} 已登记作业后检查。</translation>
    </message>
    <message>
        <source>{number} is looked into by {name}.</source>
        <translation>{number} 由 {name} 调查。</translation>
    </message>
    <message>
        <source>{number} is lost</source>
        <translation>{number} 挂失</translation>
    </message>
    <message>
        <source>{number} is lost: the gate lets nobody in by it.</source>
        <translation>{number} 已挂失，门岗不再放行。</translation>
    </message>
    <message>
        <source>{number} is lost; {new} stands for it.</source>
        <translation>{number} 已挂失，补办 {new}。</translation>
    </message>
    <message>
        <source>{number} is neither a complaint nor a suggestion.</source>
        <translation>{number} 不是投诉或建议。</translation>
    </message>
    <message>
        <source>{number} is not decided on yet. Decide on it first.</source>
        <translation>{number} 尚未审批，请先审批。</translation>
    </message>
    <message>
        <source>{number} is not handed over yet.</source>
        <translation>{number} 尚未交班。</translation>
    </message>
    <message>
        <source>{number} is not put right: say why works may go on.</source>
        <translation>{number} 尚未整改完毕：请说明准予恢复施工的理由。</translation>
    </message>
    <message>
        <source>{number} is not to be done any more. Look at it again.</source>
        <translation>{number} 已不在待办状态，请重新查看。</translation>
    </message>
    <message>
        <source>{number} is noted.</source>
        <translation>{number} 已登记。</translation>
    </message>
    <message>
        <source>{number} is open again.</source>
        <translation>{number} 已重新打开。</translation>
    </message>
    <message>
        <source>{number} is open again: {slip}.</source>
        <translation>{number} 已重新打开：{slip}。</translation>
    </message>
    <message>
        <source>{number} is over</source>
        <translation>{number} 已恢复</translation>
    </message>
    <message>
        <source>{number} is over already.</source>
        <translation>{number} 已经结束。</translation>
    </message>
    <message>
        <source>{number} is over and is not changed any more.</source>
        <translation>{number} 已结束，不能再更改。</translation>
    </message>
    <message>
        <source>{number} is over meanwhile. Log it as a new ticket.</source>
        <translation>{number} 已经结束，请另行登记。</translation>
    </message>
    <message>
        <source>{number} is over. Callers are not told any more.</source>
        <translation>{number} 已恢复，不再告知来电来访者。</translation>
    </message>
    <message>
        <source>{number} is over: no keys are lent for it any more.</source>
        <translation>{number} 已结束，不能再为其借出钥匙。</translation>
    </message>
    <message>
        <source>{number} is promised for another time.</source>
        <translation>{number} 已改约答复时间。</translation>
    </message>
    <message>
        <source>{number} is put right.</source>
        <translation>{number} 已整改完毕。</translation>
    </message>
    <message>
        <source>{number} is referred to {name}.</source>
        <translation>{number} 已转报{name}。</translation>
    </message>
    <message>
        <source>{number} is refused.</source>
        <translation>{number} 不予批准。</translation>
    </message>
    <message>
        <source>{number} is rejected.</source>
        <translation>{number} 未批准。</translation>
    </message>
    <message>
        <source>{number} is reported.</source>
        <translation>{number} 已登记报告。</translation>
    </message>
    <message>
        <source>{number} is returned undone.</source>
        <translation>{number} 已退单。</translation>
    </message>
    <message>
        <source>{number} is returned.</source>
        <translation>{number} 已收回。</translation>
    </message>
    <message>
        <source>{number} is reviewed and filed.</source>
        <translation>{number} 已审阅归档。</translation>
    </message>
    <message>
        <source>{number} is saved as {file}.</source>
        <translation>{number} 已保存为 {file}。</translation>
    </message>
    <message>
        <source>{number} is sent back.</source>
        <translation>{number} 已退回。</translation>
    </message>
    <message>
        <source>{number} is served.</source>
        <translation>{number} 已送达。</translation>
    </message>
    <message>
        <source>{number} is suspended.</source>
        <translation>{number} 已挂起。</translation>
    </message>
    <message>
        <source>{number} is taken back. This can&apos;t be undone.</source>
        <translation>将撤回 {number}。此操作不能撤销。</translation>
    </message>
    <message>
        <source>{number} is taken back: nothing of it is owed.</source>
        <translation>{number} 已撤销，不再欠费。</translation>
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
        <translation>{number} 是冲红 {original} 的红字收据，不作收款凭据。</translation>
    </message>
    <message>
        <source>{number} is to be inspected as it stands.</source>
        <translation>{number} 按现状待验收。</translation>
    </message>
    <message>
        <source>{number} is to be reviewed again.</source>
        <translation>{number} 待重新审核。</translation>
    </message>
    <message>
        <source>{number} is true, but reprint {count}, over {total}. The original may be shown elsewhere.</source>
        <translation>{number} 为真，是补打第 {count} 次，金额 {total}。原件可能另有人持有。</translation>
    </message>
    <message>
        <source>{number} is true: the original, over {total}.</source>
        <translation>{number} 为真：原件，金额 {total}。</translation>
    </message>
    <message>
        <source>{number} is true: the original, over {total}. It was also printed again, {prints} times.</source>
        <translation>{number} 为真：原件，金额 {total}。另补打过 {prints} 次。</translation>
    </message>
    <message>
        <source>{number} is turned down. This can&apos;t be undone.</source>
        <translation>将不批准 {number}。此操作不能撤销。</translation>
    </message>
    <message>
        <source>{number} is under way. Go on with it.</source>
        <translation>{number} 正在盘点，请继续完成它。</translation>
    </message>
    <message>
        <source>{number} is under way. Scan the tags one after the other.</source>
        <translation>{number} 已开始。请逐一扫描牌号。</translation>
    </message>
    <message>
        <source>{number} is unfounded</source>
        <translation>{number} 投诉不成立</translation>
    </message>
    <message>
        <source>{number} is unfounded.</source>
        <translation>{number} 已定为不成立。</translation>
    </message>
    <message>
        <source>{number} is valid until {day} already. Type a later day.</source>
        <translation>{number} 的有效期已到 {day}，请填写更晚的日期。</translation>
    </message>
    <message>
        <source>{number} is voided already.</source>
        <translation>{number} 已经作废。</translation>
    </message>
    <message>
        <source>{number} is voided by {red}. Its charges are owed again.</source>
        <translation>{number} 已由 {red} 冲红作废，账单恢复为未收。</translation>
    </message>
    <message>
        <source>{number} is waiting: {printer} is stopped. It will print when the printer resumes.</source>
        <translation>{number} 正在排队：打印机 {printer} 已暂停，恢复后会自动打印。</translation>
    </message>
    <message>
        <source>{number} is withdrawn.</source>
        <translation>{number} 已撤回。</translation>
    </message>
    <message>
        <source>{number} is written. It is to be served.</source>
        <translation>{number} 已开具，待送达。</translation>
    </message>
    <message>
        <source>{number} leaves {amount} that was agreed to. Offer another quote first.</source>
        <translation>{number} 同意的金额只剩 {amount}，超出部分请先重新报价。</translation>
    </message>
    <message>
        <source>{number} needs no answer any more. It stays in the list.</source>
        <translation>{number} 不再需要答复，取消后仍保留在列表中。</translation>
    </message>
    <message>
        <source>{number} of {day}, {total}: the books up to its audit row {row} stand as they stood then.</source>
        <translation>{number}（{day}，{total}）：截至审计第 {row} 行的账目与日结时一致。</translation>
    </message>
    <message>
        <source>{number} of {name} has not been taken over. F7 takes it over; else say why not.</source>
        <translation>{name} 的 {number} 尚未接班。按 F7 接班，否则写明原因。</translation>
    </message>
    <message>
        <source>{number} of {name} has not been taken over. Take it over, or type why you open over it.</source>
        <translation>{name} 的 {number} 尚未接班。请先接班，或写明未经交接开班的原因。</translation>
    </message>
    <message>
        <source>{number} of {name} is handed over uncounted.</source>
        <translation>{name} 的 {number} 将不经清点代为交班。</translation>
    </message>
    <message>
        <source>{number} of {name}. Enter confirms block by block.</source>
        <translation>{name} 的 {number}，按回车逐项确认。</translation>
    </message>
    <message>
        <source>{number} of {unit}, {total}, is voided by a red entry. The number stays, its charges are owed again. This can&apos;t be undone.</source>
        <translation>{unit} 的收据 {number}（{total}）将冲红作废：编号保留，账单恢复为未收。此操作不能撤销。</translation>
    </message>
    <message>
        <source>{number} says so already.</source>
        <translation>{number} 已有同样内容。</translation>
    </message>
    <message>
        <source>{number} says so already. Change that one.</source>
        <translation>{number} 已登记同一事件，请修改该条。</translation>
    </message>
    <message>
        <source>{number} stands as: {state}. Look at it again.</source>
        <translation>{number} 当前状态为“{state}”，请重新查看。</translation>
    </message>
    <message>
        <source>{number} stands at “{state}” meanwhile. Look at it again.</source>
        <translation>{number} 现在的状态是“{state}”，请重新查看。</translation>
    </message>
    <message>
        <source>{number} stands at “{state}”, which does not allow this.</source>
        <translation>{number} 现为“{state}”，不能这样办理。</translation>
    </message>
    <message>
        <source>{number} stands at “{state}”: no works went on there at that time.</source>
        <translation>{number} 现为“{state}”，当时没有施工。</translation>
    </message>
    <message>
        <source>{number} stands for it</source>
        <translation>已由 {number} 替代</translation>
    </message>
    <message>
        <source>{number} stands for {lost}.</source>
        <translation>已补办 {number}，替代 {lost}。</translation>
    </message>
    <message>
        <source>{number} stays owed and is followed up.</source>
        <translation>{number} 的费用仍欠着，照常回访。</translation>
    </message>
    <message>
        <source>{number} waits for the manager&apos;s word.</source>
        <translation>{number} 待经理审批。</translation>
    </message>
    <message>
        <source>{number} waits for this charge already.</source>
        <translation>这笔费用已有 {number} 待审批。</translation>
    </message>
    <message>
        <source>{number} waits longer</source>
        <translation>{number} 延长挂起</translation>
    </message>
    <message>
        <source>{number} waits until {day}.</source>
        <translation>{number} 挂起至 {day}。</translation>
    </message>
    <message>
        <source>{number} wants “{document}” for its works.</source>
        <translation>{number} 增加的施工内容需要“{document}”。</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile. Look at it again.</source>
        <translation>{number} 已被更改，请重新查看。</translation>
    </message>
    <message>
        <source>{number} was issued after the backup that was restored, so it can&apos;t be checked. See the data set aside.</source>
        <translation>{number} 在所恢复的备份之后开出，无法核验，请查看另存的数据。</translation>
    </message>
    <message>
        <source>{number} was issued here, but is voided by red entry {red}. It is worth nothing.</source>
        <translation>{number} 由本处开出，但已被 {red} 冲红，不作收款凭据。</translation>
    </message>
    <message>
        <source>{number} was not drawn, or has been asked after.</source>
        <translation>{number} 未被抽中，或已抽查回访。</translation>
    </message>
    <message>
        <source>{number} was not typed a moment ago by you. Take the keys back instead.</source>
        <translation>{number} 不是您刚刚登记的，请改为办理归还。</translation>
    </message>
    <message>
        <source>{number} was reported</source>
        <translation>{number} 报告登记</translation>
    </message>
    <message>
        <source>{number} was reported again. It stands at “{state}”.</source>
        <translation>{number} 再次反映，目前状态：{state}。</translation>
    </message>
    <message>
        <source>{number} was reviewed as it stands, and stays so. Send it back to put that right.</source>
        <translation>{number} 已按现内容审核，不能再改；如需更正请先退回。</translation>
    </message>
    <message>
        <source>{number} was served</source>
        <translation>{number} 送达登记</translation>
    </message>
    <message>
        <source>{number} was valid until {day}. Offer another one.</source>
        <translation>{number} 的有效期至 {day}，请重新报价。</translation>
    </message>
    <message>
        <source>{number} went out only after that. Type a later time.</source>
        <translation>{number} 是在此之后才借出的，请填更晚的时间。</translation>
    </message>
    <message>
        <source>{number}: a key is still lent to them. Take it back first.</source>
        <translation>{number}：钥匙尚未归还，请先收回。</translation>
    </message>
    <message>
        <source>{number}: callers are told from now on.</source>
        <translation>{number} 已登记，即刻起告知来电来访者。</translation>
    </message>
    <message>
        <source>{number}: copies not seen: {count}. They become findings. What was counted can&apos;t be changed any more.</source>
        <translation>{number}：还有 {count} 把未清点，完成后列为缺失。完成后清点结果不能再改。</translation>
    </message>
    <message>
        <source>{number}: deposit of {amount} taken</source>
        <translation>{number}：已收押金 {amount}</translation>
    </message>
    <message>
        <source>{number}: erased.</source>
        <translation>{number}：已删除。</translation>
    </message>
    <message>
        <source>{number}: hot work is allowed.</source>
        <translation>{number}：已批准动火。</translation>
    </message>
    <message>
        <source>{number}: it is noted.</source>
        <translation>{number}：已记录。</translation>
    </message>
    <message>
        <source>{number}: left by {name}</source>
        <translation>{number}：{name} 托管</translation>
    </message>
    <message>
        <source>{number}: not passed, to be put right.</source>
        <translation>{number}：不合格，待整改。</translation>
    </message>
    <message>
        <source>{number}: passed, the deposits go back.</source>
        <translation>{number}：复验合格，押金待退。</translation>
    </message>
    <message>
        <source>{number}: passed, the waiting period runs until {day}.</source>
        <translation>{number}：验收合格，观察期至 {day}。</translation>
    </message>
    <message>
        <source>{number}: settled, the rest of the deposits goes back.</source>
        <translation>{number}：已处理，其余押金待退。</translation>
    </message>
    <message>
        <source>{number}: the appointment is noted.</source>
        <translation>{number}：预约已登记。</translation>
    </message>
    <message>
        <source>{number}: the books are not those that this Z slip was printed from. What was noted up to audit row {row} was altered. Stop working with them and restore a backup.</source>
        <translation>{number}：账目与打印该日结单时不一致，审计第 {row} 行及以前的记录被改动过。请停止使用并从备份恢复。</translation>
    </message>
    <message>
        <source>{number}: the checklist is noted.</source>
        <translation>{number} 的材料清单已记录。</translation>
    </message>
    <message>
        <source>{number}: the copy that was asked for is not handed over yet. Answer it first.</source>
        <translation>{number}：所申请的个人信息副本尚未交付，请先办结。</translation>
    </message>
    <message>
        <source>{number}: the follow-up is noted.</source>
        <translation>{number}：回访已记录。</translation>
    </message>
    <message>
        <source>{number}: the key is handed back.</source>
        <translation>{number}：钥匙已退还。</translation>
    </message>
    <message>
        <source>{number}: the key is in custody.</source>
        <translation>{number}：钥匙已托管。</translation>
    </message>
    <message>
        <source>{number}: the keys are handed over.</source>
        <translation>{number}：钥匙已交付。</translation>
    </message>
    <message>
        <source>{number}: the keys are lent.</source>
        <translation>{number}：钥匙已借出。</translation>
    </message>
    <message>
        <source>{number}: the loss is reported.</source>
        <translation>{number}：已报失。</translation>
    </message>
    <message>
        <source>{number}: the loss of a key is not dealt with yet. Say first what was done.</source>
        <translation>{number}：钥匙遗失尚未处理，请先登记处理结果。</translation>
    </message>
    <message>
        <source>{number}: the owner has a copy.</source>
        <translation>{number} 的副本已送业主。</translation>
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
        <translation>{number}：退押金 {amount} 的申请已撤回。</translation>
    </message>
    <message>
        <source>{number}: the resident will not pay</source>
        <translation>{number}：住户拒绝付费</translation>
    </message>
    <message>
        <source>{number}: the worker is on site.</source>
        <translation>{number}：维修人员已到场。</translation>
    </message>
    <message>
        <source>{number}: the works of {unit} are stopped.</source>
        <translation>{number}：{unit} 已责令停工。</translation>
    </message>
    <message>
        <source>{number}: their key is still in custody. Hand it back first.</source>
        <translation>{number}：其钥匙仍在托管，请先交还。</translation>
    </message>
    <message>
        <source>{number}: there is no such Z slip in the books.</source>
        <translation>{number}：没有这张日结单。</translation>
    </message>
    <message>
        <source>{number}: this enquiry waits for its answer. Answer it first.</source>
        <translation>{number}：咨询尚未答复，请先答复。</translation>
    </message>
    <message>
        <source>{number}: this paper is not ours, or it was changed. Its check code is wrong.</source>
        <translation>{number}：校验码不符。这张收据不是本处开出，或已被改动。</translation>
    </message>
    <message>
        <source>{number}: this pass is still out. Take it back first.</source>
        <translation>{number}：出入证尚未收回，请先收回。</translation>
    </message>
    <message>
        <source>{number}: this refund is not paid out yet. Pay it out, or reject it, first.</source>
        <translation>{number}：退款尚未支付，请先支付或驳回。</translation>
    </message>
    <message>
        <source>{number}: this renovation is not over. Close the case first.</source>
        <translation>{number}：装修尚未结案，请先结案。</translation>
    </message>
    <message>
        <source>{number}: this ticket is open. See it through first.</source>
        <translation>{number}：工单尚未办结，请先办结。</translation>
    </message>
    <message>
        <source>{number}: this visit is not over yet. Sign the visitor out first.</source>
        <translation>{number}：来访尚未结束，请先登记离开。</translation>
    </message>
    <message>
        <source>{number}: what was counted so far counts for nothing.</source>
        <translation>{number}：已清点的结果全部作废。</translation>
    </message>
    <message>
        <source>{number}: work is in progress.</source>
        <translation>{number}：处理中。</translation>
    </message>
    <message>
        <source>{number}: worker on site</source>
        <translation>{number}：维修人员到场</translation>
    </message>
    <message>
        <source>{number}: written: {files}</source>
        <translation>{number}：已生成 {files}</translation>
    </message>
    <message>
        <source>{number}: {amount} applied for</source>
        <translation>{number}：已申请 {amount}</translation>
    </message>
    <message>
        <source>{number}: {amount} go back to {payee}.</source>
        <translation>{number}：退还 {amount} 给{payee}。</translation>
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
        <translation>{number}：已从押金扣款 {amount}</translation>
    </message>
    <message>
        <source>{number}: {amount} of the deposits are kept.</source>
        <translation>{number}：已从押金中扣款 {amount}。</translation>
    </message>
    <message>
        <source>{number}: {amount} paid out</source>
        <translation>{number}：已支付 {amount}</translation>
    </message>
    <message>
        <source>{number}: {amount} waived</source>
        <translation>{number}：已减免 {amount}</translation>
    </message>
    <message>
        <source>{number}: {name} is open.</source>
        <translation>{number}：{name} 已开班。</translation>
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
        <translation>{number}：{when} {operator}。新增 {added}，变更 {changed}，有误 {faulty}。</translation>
    </message>
    <message>
        <source>{number}: ¥{amount}, valid until {day}.</source>
        <translation>{number}：¥{amount}，有效期至 {day}。</translation>
    </message>
    <message>
        <source>{office} (seal)</source>
        <translation>{office}（盖章）</translation>
    </message>
    <message>
        <source>{office} (the office), the owner and the contractor agree on the following for the works above in unit {unit}, as article 16 of the Measures for the Administration of Interior Decoration of Dwellings (Decree 110 of 2002) has it.</source>
        <translation>根据《住宅室内装饰装修管理办法》（2002 年建设部令第 110 号）第十六条，{office}（以下称物业）与装修人、施工单位就房屋 {unit} 的上述装修工程订立本协议：</translation>
    </message>
    <message>
        <source>{over}: {what}, {time} late</source>
        <translation>{over}：{what}，超时 {time}</translation>
    </message>
    <message>
        <source>{paper} takes no {option}. Leave it out.</source>
        <translation>{paper} 不需要 {option}，请去掉。</translation>
    </message>
    <message>
        <source>{period}: charges {charges}, together {total}, left out {left}.</source>
        <translation>{period}：账单 {charges} 笔，合计 {total}，未出账 {left} 项。</translation>
    </message>
    <message>
        <source>{pieces} pieces of {amount} can&apos;t be in the drawer. Count them again.</source>
        <translation>钱箱里不可能有 {pieces} 张（枚）面额 {amount} 的钱，请重新清点。</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{plate} is no longer on file here.</source>
        <translation>{plate} 已注销登记。</translation>
    </message>
    <message>
        <source>{plate} is on file already, at {unit}.</source>
        <translation>{plate} 已登记在 {unit}。</translation>
    </message>
    <message>
        <source>{plate} is still on file. Take it off the unit file first.</source>
        <translation>{plate} 仍在登记中，请先从档案中注销。</translation>
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
        <translation>{receipt} 已在 {printer} 上打印。</translation>
    </message>
    <message>
        <source>{receipt}: {unit} paid {amount}; settled {settled}, to prepayment {prepaid}, still owed {balance}.</source>
        <translation>{receipt}：{unit} 缴费 {amount}；核销 {settled}，转预存 {prepaid}，尚欠 {balance}。</translation>
    </message>
    <message>
        <source>{register} can&apos;t be narrowed by {option}. Leave it out.</source>
        <translation>{register} 不能用 {option} 筛选，请去掉这个选项。</translation>
    </message>
    <message>
        <source>{register} have no state {state}. Choose one of {states}.</source>
        <translation>{register} 没有状态 {state}，请从 {states} 中选一个。</translation>
    </message>
    <message>
        <source>{register} have no table by {table}. Choose one of {tables}.</source>
        <translation>{register} 没有按 {table} 的表格，可选：{tables}。</translation>
    </message>
    <message>
        <source>{role} always has this.</source>
        <translation>{role}固定拥有此项权限。</translation>
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
        <translation>{signs}   0 休息   + 同日两班</translation>
    </message>
    <message>
        <source>{sign} stands for a day off. Choose another sign.</source>
        <translation>“{sign}”表示休息，请换一个代号。</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} 至 {until}</translation>
    </message>
    <message>
        <source>{sum} by {day}</source>
        <translation>{day} 前缴 {sum}</translation>
    </message>
    <message>
        <source>{sum} × {months} mo.</source>
        <translation>{sum} × {months} 个月</translation>
    </message>
    <message>
        <source>{tag} hangs in the cabinet.</source>
        <translation>{tag} 已入柜。</translation>
    </message>
    <message>
        <source>{tag} has more copies.</source>
        <translation>{tag} 已增加把数。</translation>
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
        <translation>“{text}”不是日期也不是月份。请按 2026-11-22 或 2026-11 的样子输入。</translation>
    </message>
    <message>
        <source>{text} is no day. Type it like 2026-11-22.</source>
        <translation>{text} 不是日期，请按 2026-11-22 的格式输入。</translation>
    </message>
    <message>
        <source>{text} is no line yet. Type a name, how many and the price of one.</source>
        <translation>“{text}”还不成一行。请填写名称、数量和单价。</translation>
    </message>
    <message>
        <source>{text} is no multiplier. Type it like 1 or 40, with at most three decimals.</source>
        <translation>{text} 不是有效倍率。请按 1 或 40 填写，最多三位小数。</translation>
    </message>
    <message>
        <source>{text} is no quantity. Type it like 2 or 1.5.</source>
        <translation>“{text}”不是数量，请按 2 或 1.5 的形式填写。</translation>
    </message>
    <message>
        <source>{text} is no reading. Type it like 1234 or 1234.5, with at most two decimals.</source>
        <translation>{text} 不是有效读数。请按 1234 或 1234.5 填写，最多两位小数。</translation>
    </message>
    <message>
        <source>{text} is no shift. There are: {signs}</source>
        <translation>“{text}”不是班次。现有班次：{signs}</translation>
    </message>
    <message>
        <source>{text} is no tier. Type one a line, from how much use on and its price: 180 / 7.00.</source>
        <translation>“{text}”不是阶梯。每行一档，先写起算用量，再写单价，如 180 / 7.00。</translation>
    </message>
    <message>
        <source>{text} is not a date. Type it like 2026-01-31.</source>
        <translation>“{text}”不是日期。请按 2026-01-31 的格式输入。</translation>
    </message>
    <message>
        <source>{text} is not a month. Type it like 2026-11.</source>
        <translation>{text} 不是月份，请按 2026-11 的格式输入。</translation>
    </message>
    <message>
        <source>{text} is not a price. Type it like 2.50, with at most four decimals.</source>
        <translation>{text} 不是单价，请按 2.50 的格式输入，最多四位小数。</translation>
    </message>
    <message>
        <source>{text} is not a time. Type it like 14:05, or 2026-01-31 14:05.</source>
        <translation>“{text}”不是时间。请按 14:05 或 2026-01-31 14:05 的格式填写。</translation>
    </message>
    <message>
        <source>{text} is not an amount. Type it like 1409.50.</source>
        <translation>“{text}”不是金额，请按 1409.50 的样式填写。</translation>
    </message>
    <message>
        <source>{text} was not found. Choose from the list.</source>
        <translation>没有找到“{text}”。请从列表中选择。</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there} / 应有 {count}</translation>
    </message>
    <message>
        <source>{times} times the usual use, {usual}, or more. Look again, then confirm it.</source>
        <translation>用量达到平时用量 {usual} 的 {times} 倍以上，请再核对，无误后确认。</translation>
    </message>
    <message>
        <source>{times} × the usual</source>
        <translation>平时的 {times} 倍</translation>
    </message>
    <message>
        <source>{times}. Look at the meter again; Enter confirms it.</source>
        <translation>{times}。请再核对表上读数，无误按回车确认。</translation>
    </message>
    <message>
        <source>{time} after its beginning</source>
        <translation>晚于上班时间 {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>已超时 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
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
        <translation>{unit} 等 {count} 户</translation>
    </message>
    <message>
        <source>{unit} has no gross area, by which the clean-up fee is reckoned. Enter it in the unit file first.</source>
        <translation>{unit} 没有登记建筑面积，无法计算垃圾清运费，请先在业主档案中填写。</translation>
    </message>
    <message>
        <source>{unit} is charged ¥{amount}.</source>
        <translation>将向 {unit} 收取 ¥{amount}。</translation>
    </message>
    <message>
        <source>{unit} no longer owes the deposit of {amount}. This can&apos;t be undone.</source>
        <translation>{unit} 不再需交押金 {amount}。此操作不能撤销。</translation>
    </message>
    <message>
        <source>{unit} no longer owes {amount} for {item}, {month}. This can&apos;t be undone.</source>
        <translation>{unit} {month} 的{item} {amount} 将作废，不再应收。此操作不能撤销。</translation>
    </message>
    <message>
        <source>{unit} · between rounds</source>
        <translation>{unit} · 临时巡查</translation>
    </message>
    <message>
        <source>{unit} · manager&apos;s check</source>
        <translation>{unit} · 经理抽查</translation>
    </message>
    <message>
        <source>{unit} · round {n}</source>
        <translation>{unit} · 第 {n} 轮</translation>
    </message>
    <message>
        <source>{unit}, moved out</source>
        <translation>{unit} 已迁出</translation>
    </message>
    <message>
        <source>{unit}: {number} is kept.</source>
        <translation>{unit}：{number} 已保存。</translation>
    </message>
    <message>
        <source>{value} is in the books for {month} already. Withdraw it first.</source>
        <translation>{month} 已录有读数 {value}，请先撤回。</translation>
    </message>
    <message>
        <source>{what} (with unit {unit})</source>
        <translation>{what}（与 {unit} 一并缴纳）</translation>
    </message>
    <message>
        <source>{what} for {where} does not hold any more.</source>
        <translation>{where} 的“{what}”即日起终止。</translation>
    </message>
    <message>
        <source>{what} is paid in part. Take in the rest, or void the receipt first.</source>
        <translation>{what}只缴了一部分，请先收齐余款或作废收据。</translation>
    </message>
    <message>
        <source>{what} is waived in part. Take in the rest, or have that waived, too.</source>
        <translation>{what}已部分减免，请收取余款，或将余款一并申请减免。</translation>
    </message>
    <message>
        <source>{what}: the rest of {amount} is to be paid or waived at the fee desk.</source>
        <translation>{what}：尚欠余款 {amount} 元，请到收银台缴清或申请减免。</translation>
    </message>
    <message>
        <source>{what}: {amount} is to be paid at the fee desk.</source>
        <translation>{what}：待收 {amount} 元，请到收银台缴纳。</translation>
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
        <translation>{when}，迟到 {late}</translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation>{where}{what}。</translation>
    </message>
    <message>
        <source>{words} It should be over by {time}.</source>
        <translation>{words}预计 {time} 恢复。</translation>
    </message>
    <message>
        <source>{words} It should have been over by {time}.</source>
        <translation>{words}原预计 {time} 恢复。</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>¥{amount} are still owed. Take the payment, or have it waived, first.</source>
        <translation>尚欠 ¥{amount}，请先收款或办理减免。</translation>
    </message>
    <message>
        <source>— {desk} —</source>
        <translation>— {desk} —</translation>
    </message>
    <message>
        <source>“{document}” has been handed in already.</source>
        <translation>“{document}”已经提交过了。</translation>
    </message>
    <message>
        <source>“{document}” is asked for by law: nobody can do without it.</source>
        <translation>“{document}”是法规要求的材料，不能免交。</translation>
    </message>
    <message>
        <source>“{text}” is no month. Type one like 2026-11.</source>
        <translation>“{text}”不是月份，请按 2026-11 的格式输入。</translation>
    </message>
    <message>
        <source>“{text}” is no week. Type one like 2026-W47.</source>
        <translation>“{text}”不是周次，请按 2026-W47 的格式输入。</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter unit file</source>
        <translation>↑↓ 选择   Enter 进入业主档案</translation>
    </message>
    <message>
        <source>□ confirmed   □ disputed:</source>
        <translation>□ 无误   □ 有异议：</translation>
    </message>
</context>
</TS>
