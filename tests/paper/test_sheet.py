"""An estate's own columns, and a letter as offices write it."""

from frontdesk.paper.sheet import Column, Seal, Sheet, Signature, Stub, Table, Total, as_text, chosen

TABLE = Table((Column("Item", key="item"), Column("Open", key="open"), Column("Note")), (("Water", "1.00", "x"),), 3)


def test_columns_are_shown_in_the_order_chosen() -> None:
    table = chosen(TABLE, ["open", "item", "open", "gone"])
    assert [column.title for column in table.columns] == ["Open", "Item"]
    assert (table.rows, table.min_rows) == ((("1.00", "Water"),), 3)


def test_a_table_keeps_its_columns_when_none_of_the_chosen_is_there() -> None:
    assert chosen(TABLE, []) == chosen(TABLE, ["gone", ""]) == TABLE


def letter() -> Sheet:
    """A letter about arrears, with everything that one may have."""
    return Sheet(
        office="云栖花园物业服务中心",
        title="催缴函",
        code="3-1-502",
        number="云栖催字〔2026〕第 0042 号",
        before=(
            "尊敬的 3-1-502 业主陈志远先生：",
            "　　您好！截至 2026 年 11 月 22 日，经核对，您名下房屋仍有以下费用尚未缴清：",
        ),
        tables=(
            Table(
                (
                    Column("收费项目", 3, place="head", key="item"),
                    Column("计费期间", 4, place="head", key="period"),
                    Column("欠费金额", 2.4, "right", amount=True, place="figure", key="open"),
                ),
                (("物业费", "2026-03 至 2026-10", "2,247.20"), ("车位管理费", "2026-05 至 2026-10", "400.00")),
            ),
        ),
        total=Total("合计（大写）：人民币贰仟陆佰肆拾柒元贰角整", "小写：", "¥2,647.20"),
        after=(
            "　　请您在收到本函之日起 7 日内缴清上述费用。如您对以上费用有疑问或者确有困难，请与我们联系。",
            "　　特此函告。",
            "　　此致\n敬礼！",
        ),
        closing=("云栖花园物业服务中心（盖章）", "2026 年 11 月 22 日"),
        seal=Seal(b"", spot="right", down=-5),
        stub=Stub("回执", (("房号：3-1-502",),), ("本人已收到催缴函。",), (Signature("签收人：", rule=True),)),
        foot=("地址：云栖路 88 号", "电话：0571-8888 6666"),
    )


def test_a_letter_reads_as_offices_write_it() -> None:
    assert (
        as_text(letter())
        == """云栖花园物业服务中心
== 催缴函 ==
云栖催字〔2026〕第 0042 号
QR 3-1-502
尊敬的 3-1-502 业主陈志远先生：
　　您好！截至 2026 年 11 月 22 日，经核对，您名下房屋仍有以下费用尚未缴清：
| 收费项目   | 计费期间           | 欠费金额 |
|------------|--------------------|----------|
| 物业费     | 2026-03 至 2026-10 | 2,247.20 |
| 车位管理费 | 2026-05 至 2026-10 |   400.00 |
合计（大写）：人民币贰仟陆佰肆拾柒元贰角整 · 小写： ¥2,647.20
　　请您在收到本函之日起 7 日内缴清上述费用。如您对以上费用有疑问或者确有困难，请与我们联系。
　　特此函告。
　　此致
敬礼！
                                                    云栖花园物业服务中心（盖章）
                                                             2026 年 11 月 22 日
(seal: right)
- - - - -
== 回执 ==
房号：3-1-502
本人已收到催缴函。
签收人： ________
地址：云栖路 88 号
电话：0571-8888 6666
"""
    )
