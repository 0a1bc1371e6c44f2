"""Chinese words for times, Simplified; traditional forms by character.

Source  Written by hand from general knowledge of news prose; no list was copied.
"""

from __future__ import annotations

from typing import Final

from checker.languages.schema_periods import Field, Glue, PeriodWords
from checker.languages.zh.time_words import TAILS, WORDS

__all__ = ["PERIODS"]

_COARSE: Final = (
    Field.CENTURY,
    Field.CENTURY_ON,
    Field.DECADE,
    Field.YEAR,
    Field.YEAR_ON,
    Field.YEAR_THEN,
)
_MIDDLE: Final = (
    Field.HALF,
    Field.QUARTER,
    Field.FIRST_MONTHS,
    Field.MONTH,
    Field.MONTH_ON,
    Field.MONTH_THEN,
    Field.VAGUE,
    Field.WEEK_ON,
    Field.NTH,
)
_FINE: Final = (Field.DAY, Field.WEEKDAY, Field.PART, Field.DAY_ON, Field.DAY_THEN)
# the year before the first of a reign, by the reign's name
_LUNAR_ERAS: Final = {
    era: year
    for year, eras in (
        *((1367, "洪武"), (1402, "永乐 永樂"), (1521, "嘉靖"), (1572, "万历 萬曆"), (1627, "崇祯 崇禎")),
        *(
            (1643, "顺治 順治"),
            (1661, "康熙"),
            (1722, "雍正"),
            (1735, "乾隆"),
            (1795, "嘉庆 嘉慶"),
            (1820, "道光"),
        ),
        *((1850, "咸丰 咸豐"), (1861, "同治"), (1874, "光绪 光緒"), (1908, "宣统 宣統")),
    )
    for era in eras.split()
}
PERIODS: Final = PeriodWords(
    spaced=False,
    variants=dict(
        zip(
            "号后周个届叶时过来两几数当财从间礼终头这点纪农为发龄报围边节苏级创衷选审层线价盘晚会罗东历阴旧",
            "號後週個屆葉時過來兩幾數當財從間禮終頭這點紀農為發齡報圍邊節蘇級創衷選審層線價盤晚會羅東曆陰舊",
            strict=True,
        )
    ),
    words=WORDS,
    tails=TAILS,
    weak=frozenset(("号", "季")),
    numerals=dict(
        zip("〇零一二两三四五六七八九几数", (0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, -1, -1), strict=True)
    ),
    ten="十",
    thousand="([一二两兩])千(?:[零〇]?([一二三四五六七八九])|([一二三四五六七八九]?十[一二三四五六七八九]?))?年",
    suffixes={
        "年": Field.YEAR,
        "年度": Field.YEAR,
        "财年": Field.YEAR,
        "财政年度": Field.YEAR,
        "年代": Field.DECADE,
        "世纪": Field.CENTURY,
        "季度": Field.QUARTER,
        "季": Field.QUARTER,
        "月": Field.MONTH,
        "月份": Field.MONTH,
        "日": Field.DAY,
        "号": Field.DAY,
    },
    not_after={
        "后": "[期续續面代世备備台臺勤来來果]",
        "上年": "[纪紀龄齡轻輕份级級幼代货貨]",
        "前一年": "[级級龄齡轻輕代]",
        "次年": "[会會级級检檢度费費]",
        "同年": "[级級龄齡]",
        "年": "[级轮限](?!别)",
        "季": "[节赛]",
        "日": "[内均间本元圆线谈产]|游(?!行)|[报報](?![道导導])|之内|左右",
        "月": "[内饼]|之内|初[一二三四五六七八九十]",
        "号": "[楼线机站室门院厅选店舱桌库井文令馆码型公车球坑区矿炉轮舰艇仓柜位员人国岛路染]",
    },
    day_first=True,
    before_day_figures=(),
    from_or_to=(),
    figure_names=(),
    before_lone_day=("在", "于", "於", "到", "至", "自", "从", "從"),
    not_after_day=r"[^，。、；：！？,.;:!?）)\s凌早清上中下傍晚深]",
    not_before_number="近每续期共时歷历第满逾超约不仅达",
    year_prefixes=("FY",),
    spans={
        "过去": -1,
        "过去的": -1,
        "过往": -1,
        "近": -1,
        "最近": -1,
        "未来": 1,
        "今后": 1,
        "接下来": 1,
        "接下来的": 1,
        "未来的": 1,
    },
    span_units={
        "年": (Field.PAST_YEARS, 1),
        "个月": (Field.PAST_MONTHS, 1),
        "个季度": (Field.PAST_MONTHS, 3),
        "周": (Field.PAST_DAYS, 7),
        "个星期": (Field.PAST_DAYS, 7),
        "星期": (Field.PAST_DAYS, 7),
        "个礼拜": (Field.PAST_DAYS, 7),
        "天": (Field.PAST_DAYS, 1),
        "日": (Field.PAST_DAYS, 1),
    },
    span_before=(),
    trailing=(),
    ago={"前": (-1, None), "以前": (-1, None), "之前": (-1, None)},
    later=("后", "之后", "以后"),
    before_later=r"(?:^|[，。、；：,;:（(\s]|[而且但又])$",
    within=(),
    lasting=(),
    beginning=(),
    not_before_ago=("年", "月", "周", "零"),
    eras={"民国": 1911, "民國": 1911, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018},
    lunar_eras=_LUNAR_ERAS,
    spelled_years=None,
    ago_units={
        "年": (Field.YEAR_ON, 1),
        "个月": (Field.MONTH_ON, 1),
        "周": (Field.WEEK_ON, 1),
        "个星期": (Field.WEEK_ON, 1),
        "天": (Field.DAY_ON, 1),
    },
    clocks=(
        r"(?:凌晨|清晨|早晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚|深夜)\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})"
        r"\s?[点时點時:：](?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:分|半|许|整|許)?(?:左右|前后)?",
        r"\d{1,2}[时時]\d{1,2}分(?:许|左右)?",
        r"\d{1,2}[时時](?:许|整|許|左右|前后|开始|開始)",
        r"\d{1,2}[点點](?:\d{1,2}分|半|整|许|許)",
    ),
    clock_tail=r"\s?\d{1,2}[时時点點](?:\d{1,2}分?|半|许|許)?(?:左右)?",
    clock_heads=tuple("凌清早上中下傍晚深"),
    glues=(
        Glue(("", " ", "的"), _COARSE, (*_MIDDLE, *_FINE)),
        Glue(("", " "), (Field.CLOCK,), (Field.CLOCK,)),
        Glue(("", " "), _COARSE, (Field.SAME,)),
        Glue(("", " "), (*_COARSE, Field.LUNAR), (Field.LUNAR, *_COARSE[3:], Field.MONTH, Field.PART)),
        Glue(("",), (Field.MONTH,), (Field.LUNAR,)),
        Glue(("",), (Field.DAY, Field.MONTH), (Field.TRAILING,)),
        Glue(("",), (Field.CENTURY, Field.CENTURY_ON), (Field.DECADE,)),
        Glue(("", " ", "的"), _MIDDLE, _FINE),
        Glue(("", " ", "的"), (Field.MONTH, Field.MONTH_ON), (Field.NTH,)),
        Glue(("", " ", "的"), (Field.DECADE,), (Field.PART,)),
        Glue(("", " "), (Field.NUMBER,), (Field.HALF, Field.QUARTER, Field.FIRST_MONTHS)),
        Glue(("", " "), (*_COARSE[3:], *_FINE, *_MIDDLE), (Field.CLOCK,)),
        Glue(("", " ", "，", ","), (Field.DAY,), (Field.WEEKDAY,)),
    ),
    from_=("从", "從", "自"),
    to=("至", "到", "-", "–", "—", "——", "~", "～", "〜", "－", "−", "至到"),
    moved=(),
    between_after="之?[间間]",
    between=(
        "在",
        "介",
        "介于",
        "介於",
        "自",
        "从",
        "從",
    ),
    and_=("、", "和", "与", "與", "及", "以及", "或", "跟"),
    before_year=(
        "截至",
        "截止",
        "截至到",
        "截止到",
        "从",
        "從",
        "自",
        "至",
        "到",
        "于",
        "於",
        "早在",
        "（",
        "(",
        "《",
    ),
    not_after_year="[人名个個家万萬亿億元米公吨噸多余餘年件台部户戶次米条條张張例宗起票席]|[.．%％]|美元",
    after_year="",
    years=None,
    before_weak=(),
    as_of_before=(
        "截至",
        "截止",
        "截至到",
        "截止到",
        "截止至",
        "止于",
        "迄至",
    ),
    as_of_edge_before=(),
    as_of_after="为止|為止|止(?![步住损])",
    since_before=(
        "自",
        "自从",
        "自從",
    ),
    since_after="(?:以来|以來|至今|起至今|开始至今)",
    edge_before=(),
    edge_after="(?:之前|以前|前(?![后後三一两二五十年月日天])|之后|之後|以后|以後|后(?!期)|後(?!期))",
    edge_before_year=(),
    compared=("较", "較", "比", "相较", "相比", "超过", "超過", "仅次于", "高于", "低于", "对比"),
    figure_behind=r"(?:的|为|為|是)?(?:约|約|近|超|逾|仅|僅|不足)?\s?(?:[A-Z]{2,3}|[$€£¥])?\s?[\d一二三四五六七八九十两兩百千]",
    recurring=("每年", "每月", "每周", "每週", "每", "逢", "历年", "歷年"),
    future="[将將拟擬]|预计|預計|计划|計劃|有望|即将|定于|料|目标|目標|届时|屆時|预期|预测|會在|会在",
    planned=(),
    past=(),
    past_ending="",
    fillers=(
        "当地时间",
        "當地時間",
        "北京时间",
        "北京時間",
        "美东时间",
        "美東時間",
        "美国东部时间",
        "當地",
        "当地",
    ),
    signs=(
        r"[历曆年月日号號季周週天期今昨明晚届屆时時纪紀目迄岁歲稿点點礼禮夜:：QHF\d]",
        r"[年月号號季周週期昨纪紀届屆迄岁歲礼禮]|目前|[农農阴陰旧舊夏][历曆]|[发發]稿|今[早夜]|[今明昨前][天日晚]"
        r"|[后後当當次翌同\d一二三四五六七八九十〇零两兩几幾数數个個星春夏秋冬][天日]|[前头頭]一[晚夜]"
        r"|[\d一二三四五六七八九十]\s?[时時点點:：]|\d{4}|\d/\d|\d-\d\d?-\d|FY|[QH][1-4]",
    ),
    plain_parts=frozenset(),
    ahead=120,
)
