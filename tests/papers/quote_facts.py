"""What stands on a quote, and rows of the price list and the table of warranties."""

from typing import Any

HEAD = {"estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False}


def quote(**more: Any) -> dict[str, Any]:
    return {
        **HEAD, "number": "BJ20261121-0001", "date": "2026-11-21", "ticket": "WX20261121-0001", "unit": "3-1-502",
        "owner": "陈志远", "reporter": "陈志远", "phone": "13900001122", "text": "厨房水龙头漏水，\n关不紧",
        "lines": [
            {
                "kind": "material", "name": "单冷水龙头", "measure": "个", "quantity": 100, "price": 4500,
                "amount": 4500,
            },
            {
                "kind": "material", "name": "不锈钢软管", "measure": "米", "quantity": 250, "price": 1233,
                "amount": 3083,
            },
            {"kind": "labour", "name": "更换水龙头", "measure": "", "quantity": 100, "price": 3000, "amount": 3000},
        ],
        "total": 10583, "valid_until": "2026-11-28", "remark": "不含开孔", "state": "offered", "signed_by": "",
        "signed": "", "by": "许诺", **more,
    }  # fmt: skip


def prices() -> list[dict[str, Any]]:
    line = {"kind": "material", "category": "plumbing", "measure": "个", "active": True, "state": "active"}
    return [
        {**line, "name": "单冷水龙头", "price": 4500},
        {**line, "kind": "labour", "name": "开锁", "measure": "次", "category": "", "price": 6000},
        {**line, "name": "铸铁水龙头", "price": 3800, "active": False, "state": "stopped"},
    ]


def warranties() -> list[dict[str, Any]]:
    line = {"category": "leak", "active": True, "state": "active"}
    return [
        {**line, "part": "屋面防水", "months": 60, "words": "5 年"},
        {**line, "part": "电气管线", "months": 24, "category": "electrical", "words": "2 年"},
        {**line, "part": "车库地坪", "months": 24, "category": "", "words": "", "active": False, "state": "stopped"},
    ]
