"""Chinese words that name a time, Simplified; what stands around one is in periods.py.

Source  Written by hand from general knowledge of news prose; no list was copied.
"""

from __future__ import annotations

from typing import Final

from checker.languages.schema_periods import Field, Part

__all__ = ["TAILS", "WORDS"]

_SHIFTS: Final = {"上": -1, "上上": -2, "本": 0, "这": 0, "下": 1, "下下": 2}
_UNITS: Final = {
    "月": Field.MONTH_ON,
    "季度": Field.QUARTER_ON,
    "季": Field.QUARTER_ON,
    "周": Field.WEEK_ON,
    "星期": Field.WEEK_ON,
    "礼拜": Field.WEEK_ON,
    "周末": Field.WEEKEND_ON,
    "年度": Field.YEAR_ON,
}
_WEEKDAYS: Final = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}

_SHIFTED: Final = {
    f"{shift}{filler}{unit}": (field, count)
    for shift, count in _SHIFTS.items()
    for unit, field in _UNITS.items()
    for filler in ("", "个", "一", "一个")
    # 上一年度 is a year, 上周 a week; 这月 and 上年度 do without a filler as well
}
_DAYS_OF_WEEK: Final = {
    f"{week}{day}": (Field.WEEKDAY, value)
    for week in ("周", "星期", "礼拜")
    for day, value in _WEEKDAYS.items()
    if (week, day) != ("周", "天")
}

_OF_WEEK: Final = {
    f"{shift}{filler}{week}{day}": ((Field.WEEK_ON, count), (Field.WEEKDAY, value))
    for shift, count in _SHIFTS.items()
    for filler in ("", "个")
    for week in ("周", "星期", "礼拜")
    for day, value in _WEEKDAYS.items()
}
_NTHS: Final = {"最后一": -1, "第一": 1, "第二": 2, "第三": 3, "第四": 4}
_NTH_DAYS: Final = {
    f"{nth}个{week}{day}": ((Field.NTH, n), (Field.WEEKDAY, value))
    for nth, n in _NTHS.items()
    for week in ("周", "星期", "礼拜")
    for day, value in _WEEKDAYS.items()
}
# counted from the period named last: 2024年34亿，上一年16亿
_BEFORE: Final = {
    **{
        f"{shift}{unit}": (field, -1)
        for field, shifts, units in (
            (
                Field.YEAR_THEN,
                ("上一", "上一个", "前一", "前一个", "上个", "上"),
                ("年度", "财年", "财政年度"),
            ),
            (Field.YEAR_THEN, ("上", "上一", "前一"), ("年",)),
            (Field.QUARTER_THEN, ("上一", "上一个", "前一", "前一个"), ("季", "季度")),
            (Field.MONTH_THEN, ("上一", "上一个", "前一", "前一个"), ("月",)),
            (Field.DAY_THEN, ("前一", "头一"), ("天", "日", "晚", "夜")),
        )
        for shift in shifts
        for unit in units
    },
    **{
        f"{year}同期": (Field.SAME, -1)
        for year in ("上年", "上一年", "上年度", "上一年度", "前一年", "一年前")
    },
    **{f"上年{same}": (Field.SAME, -1) for same in ("同月", "同季", "同季度", "同日")},
    **{f"去年{same}": (Field.SAME_YEAR_ON, -1) for same in ("同月", "同季", "同季度", "同日", "同一时期")},
}
_FIRST_YEARS: Final = {"民国": 1912, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}
_SINGLE: Final = {
    **_SHIFTED,
    **_DAYS_OF_WEEK,
    **dict.fromkeys(("近半年", "最近半年", "过去半年", "过去的半年"), (Field.PAST_MONTHS, 6)),
    **dict.fromkeys(("未来半年", "今后半年"), (Field.NEXT_MONTHS, 6)),
    **dict.fromkeys(("半年前", "半年以前"), (Field.MONTH_ON, -6)),
    "今年": (Field.YEAR_ON, 0),
    "本年": (Field.YEAR_ON, 0),
    "去年": (Field.YEAR_ON, -1),
    "前年": (Field.YEAR_ON, -2),
    "大前年": (Field.YEAR_ON, -3),
    "明年": (Field.YEAR_ON, 1),
    "后年": (Field.YEAR_ON, 2),
    "当年": (Field.YEAR_THEN, 0),
    "同年": (Field.YEAR_THEN, 0),
    "次年": (Field.YEAR_THEN, 1),
    "翌年": (Field.YEAR_THEN, 1),
    "当月": (Field.MONTH_THEN, 0),
    "同月": (Field.MONTH_THEN, 0),
    "次月": (Field.MONTH_THEN, 1),
    "当日": (Field.DAY_THEN, 0),
    "同日": (Field.DAY_THEN, 0),
    "当天": (Field.DAY_THEN, 0),
    "次日": (Field.DAY_THEN, 1),
    "翌日": (Field.DAY_THEN, 1),
    "今天": (Field.DAY_ON, 0),
    "今日": (Field.DAY_ON, 0),
    "今晚": (Field.DAY_ON, 0),
    **dict.fromkeys(("今早", "今晨", "今午", "今夜", "即日"), (Field.DAY_ON, 0)),
    **dict.fromkeys(("昨晨", "昨早", "昨午"), (Field.DAY_ON, -1)),
    **dict.fromkeys(("明晨", "明早", "明午"), (Field.DAY_ON, 1)),
    **dict.fromkeys(("当晚", "当夜", "当晨"), (Field.DAY_THEN, 0)),
    **dict.fromkeys(("次晨", "翌晨"), (Field.DAY_THEN, 1)),
    "前晚": (Field.DAY_ON, -2),
    "首财季": (Field.QUARTER, 1),
    "昨天": (Field.DAY_ON, -1),
    "昨日": (Field.DAY_ON, -1),
    "昨晚": (Field.DAY_ON, -1),
    "昨夜": (Field.DAY_ON, -1),
    "前天": (Field.DAY_ON, -2),
    "前日": (Field.DAY_ON, -2),
    "大前天": (Field.DAY_ON, -3),
    "明天": (Field.DAY_ON, 1),
    "明日": (Field.DAY_ON, 1),
    "明晚": (Field.DAY_ON, 1),
    "后天": (Field.DAY_ON, 2),
    "大后天": (Field.DAY_ON, 3),
    "周末": (Field.WEEKEND, 0),
    **{f"第{n}周": (Field.NTH, v) for v, n in enumerate("一二三四五", 1)},
    "最后一周": (Field.NTH, -1),
    **{f"Q{n}": (Field.QUARTER, n) for n in range(1, 5)},
    "H1": (Field.HALF, 1),
    "H2": (Field.HALF, 2),
    "上半年": (Field.HALF, 1),
    "下半年": (Field.HALF, 2),
    "前半年": (Field.HALF, 1),
    "后半年": (Field.HALF, 2),
    "首季": (Field.QUARTER, 1),
    "首季度": (Field.QUARTER, 1),
    "首三季": (Field.FIRST_MONTHS, 9),
    "前三季": (Field.FIRST_MONTHS, 9),
    "前三季度": (Field.FIRST_MONTHS, 9),
    "前三个季度": (Field.FIRST_MONTHS, 9),
    "前两个季度": (Field.FIRST_MONTHS, 6),
    "年初": (Field.PART, Part.START),
    "年中": (Field.PART, Part.MIDDLE),
    "年底": (Field.PART, Part.END),
    "年末": (Field.PART, Part.END),
    "岁末": (Field.PART, Part.END),
    "全年": (Field.PART, Part.WHOLE),
    "年内": (Field.YEAR_ON, 0),
    "上世纪": (Field.CENTURY_ON, -1),
    "本世纪": (Field.CENTURY_ON, 0),
    "届时": (Field.COMING, 0),
    "同期": (Field.SAME, 0),
    "同一时期": (Field.SAME, 0),
    "去年同期": (Field.SAME_YEAR_ON, -1),
    "前年同期": (Field.SAME_YEAR_ON, -2),
    "今年同期": (Field.SAME_YEAR_ON, 0),
    "目前": (Field.NOW, 0),
    "迄今": (Field.NOW, 0),
    "到目前为止": (Field.NOW, 0),
    "截至目前": (Field.NOW, 0),
    "截止目前": (Field.NOW, 0),
    "截至发稿": (Field.NOW, 0),
    "截至发稿时": (Field.NOW, 0),
    **dict.fromkeys(("农历", "阴历", "旧历", "夏历", "元年"), (Field.LUNAR, 0)),
    **{f"{era}元年": (Field.YEAR, year) for era, year in _FIRST_YEARS.items()},
    "春季": (Field.VAGUE, 1),
    "夏季": (Field.VAGUE, 2),
    "秋季": (Field.VAGUE, 3),
    "冬季": (Field.VAGUE, 4),
    "春天": (Field.VAGUE, 1),
    "夏天": (Field.VAGUE, 2),
    "秋天": (Field.VAGUE, 3),
    "冬天": (Field.VAGUE, 4),
    **{f"前{n}个月": (Field.FIRST_MONTHS, v) for v, n in enumerate("一二三四五六七八九十", 1)},
    **{f"前{n}个月": (Field.FIRST_MONTHS, v) for v, n in ((2, "两"), (11, "十一"))},
    **{f"前{v}{month}": (Field.FIRST_MONTHS, v) for v in range(1, 12) for month in ("个月", "月")[: v]},
    **{f"首{n}个月": (Field.FIRST_MONTHS, v) for v, n in enumerate("一二三四五六七八九十", 1)},
    **{f"首{v}个月": (Field.FIRST_MONTHS, v) for v in range(1, 12)},
    **{
        f"{first}{n}{month}": (Field.FIRST_MONTHS, v)
        for v, n in ((2, "两"), (2, "二"), *enumerate("三四五六七八九十", 3), (11, "十一"))
        for first, month in (("前", "月"), ("首", "月"), ("头", "个月"))
    },
    **{f"头{v}个月": (Field.FIRST_MONTHS, v) for v in range(2, 12)},
    **{
        f"上{n}{unit}": (field, v * each)
        for v, names in enumerate(("2 两", "3 三", "4 四", "5 五", "6 六", "7 七", "8 八", "9 九", "10 十"), 2)
        for n in names.split()
        for unit, field, each in (
            ("年", Field.PAST_YEARS, 1),
            ("个月", Field.PAST_MONTHS, 1),
            ("个季度", Field.PAST_MONTHS, 3),
            ("周", Field.PAST_DAYS, 7),
            ("个星期", Field.PAST_DAYS, 7),
        )
    },
    **_BEFORE,  # 前一个月 is the month before and not the year's first
    # a day's, a paper's, a company's name or a plain word that begins like a time
    **dict.fromkeys(("大年初", "大年三十", "年初一", "今日头条", "今日俄罗斯", "明日之星", "明日黄花", "同日而语", "年中国", "周一围", "本周期", "上周期", "下周期", "周日报", "周六福", "周五行", "上季节", "本季节", "下季节", "当日元", "周三围", "当年龄", "当月亮", "同月亮", "今天下", "目前苏", "上周边", "本周边", "下周边", "周末端", "礼拜堂", "以上年", "以上月", "以上周", "以上季", "马上年", "常年同期", "历年同期", "往年同期", "历史同期", "多年同期"), (Field.NONE, 0)),
}  # fmt: skip

_PARTS_OF_DAY: Final = (
    "凌晨", "清晨", "早晨", "早上", "早间", "上午", "中午", "下午", "午后", "午间", "傍晚", "晚上", "晚间",
    "晚些时候", "早些时候", "晚", "早", "夜间", "深夜", "午夜", "夜",
)  # fmt: skip

_TRAILING: Final = {
    **{
        f"{n}个月": v
        for v, n in ((3, "三"), (6, "六"), (9, "九"), (12, "十二"), (3, 3), (6, 6), (9, 9), (12, 12))
    },
    "年度": 12,
    "全年": 12,
    "财年": 12,
    "财政年度": 12,
    "一年": 12,
}
TAILS: Final = {
    **dict.fromkeys(_PARTS_OF_DAY, (Field.CLOCK, 0)),
    "初": (Field.PART, Part.START),
    "初期": (Field.PART, Part.EARLY),
    "早期": (Field.PART, Part.EARLY),
    "底": (Field.PART, Part.END),
    "末": (Field.PART, Part.END),
    "末期": (Field.PART, Part.LATE),
    "后期": (Field.PART, Part.LATE),
    "中期": (Field.PART, Part.MIDDLE),
    "中叶": (Field.PART, Part.MIDDLE),
    **{
        f"{link}{count}": (Field.TRAILING, months)
        for link in ("止", "止的", "的")
        for count, months in _TRAILING.items()
    },
    "中旬": (Field.PART, Part.MIDDLE),
    "上旬": (Field.PART, Part.START),
    "下旬": (Field.PART, Part.END),
    **dict.fromkeys(("初步", "初次", "初始", "初级", "初创", "初衷", "初选", "初审", "初稿", "初中", "初版", "底部", "底层", "底线", "底价", "底座", "底盘", "底薪", "底特律", "末端", "末位", "末日", "早已", "早在", "早就", "早年", "夜市", "早稻", "早餐", "早市", "早茶", "早高峰", "早班", "早教", "早产", "晚稻", "晚餐", "晚高峰", "晚班", "晚报", "晚会", "晚宴", "晚年", "晚于", "早于", "早报", "早盘", "夜盘", "晚期"), (Field.NONE, 0)),
}  # fmt: skip

WORDS: Final = {**{word: (meaning,) for word, meaning in _SINGLE.items()}, **_OF_WEEK, **_NTH_DAYS}
