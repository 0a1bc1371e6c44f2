"""Write a corpus of made-up articles of any size: firms told of in both languages.

Each firm is told of by several articles, most of which repeat its figures and some of which differ, so that the number
of claims, of comparable pairs and of conflicts grows with the corpus. The sentences are few, so that far more claims
are alike in words than in an archive of news: it is the harder case. The same number always gives the same bytes.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

__all__ = ["write_articles"]

TOLD_BY = 4  # articles a subject
SLIPS = 0.1  # of the figures, told otherwise than the subject has it
FIRST_DAY = date(2022, 1, 3)
DAYS = 900
_FIRST_YEAR, _LAST_YEAR = 2000, 2100

_HEADS = "Bar Cal Dor Fen Gal Hal Jor Kel Lan Mor Nor Pel Quin Ros Sel Tar Ul Ver Wes Yar".split()
_TAILS = "den low mark ston vale wick ford bury mere holt gate field combe thorpe".split()
_ENDS = "Motors Robotics Foods Energy Media Air Chemicals Logistics".split()
_HAN = "登泽腾衡澜岳启朗晟图润拓骏翰宁嘉霖珩溪沐曜恺臻懿铭骁"
_HAN_ENDS = "汽车 机器人 食品 能源 传媒 航空 化工 物流".split()

_ENGLISH = (
    "{name} had revenue of ${revenue} billion in {year}, the company said in its annual report.",
    "The net profit of {name} was ${profit} million in {year}.",
    "{name} has {staff:,} employees, most of them in {place}.",
    "In {before}, revenue of {name} was ${old} billion.",
    "{name} opened {shops} stores in {place} in {year}.",
    "Shares of {name} rose {rise}% after the results.",
    "The company plans to spend ${plan} million on a plant near {place}.",
)
_CHINESE = (
    "{name}发布的年报显示，{name}{year}年营收为{revenue}亿美元。",
    "{name}{year}年净利润为{profit}万美元。",
    "{name}目前拥有{staff}名员工，大部分在{place}。",
    "{before}年，{name}的营收为{old}亿美元。",
    "{name}{year}年在{place}开设了{shops}家门店。",
    "财报公布后，{name}股价上涨{rise}%。",
    "公司计划在{place}附近投资{plan}万美元建厂。",
)
_PADDING = (
    "The board met for a day and said little about what comes next for the workers.",
    "Analysts who follow the sector had long expected a quieter season for its customers.",
    "A spokeswoman for the company declined to comment on talks with its suppliers.",
)
_PADDING_HAN = (
    "公司管理层没有就未来的安排作出更多说明。",
    "分析人士表示，行业的竞争正在变得更加激烈。",
    "发言人拒绝就与供应商的谈判置评。",
)


def write_articles(folder: Path, number: int, *, seed: int = 1) -> None:
    """Write `number` articles into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    subjects = [_subject(chance) for _ in range(-(-number // TOLD_BY))]
    for place in range(number):
        name, text = _article(chance, subjects[place % len(subjects)], place)
        (folder / name).write_text(text, "utf-8")


def _subject(chance: random.Random) -> dict[str, object]:
    head, tail = chance.choice(_HEADS), chance.choice(_TAILS)
    end = chance.randrange(len(_ENDS))
    year = chance.randrange(2015, 2022)
    return {
        "english": f"{head}{tail}{chance.choice(_TAILS)} {_ENDS[end]}",
        "chinese": f"{''.join(chance.sample(_HAN, 3))}{_HAN_ENDS[end]}",
        "place": f"{chance.choice(_HEADS)}{chance.choice(_TAILS)}",
        "year": year,
        "before": year - 1,
        "revenue": chance.randrange(11, 990) / 10,
        "old": chance.randrange(11, 990) / 10,
        "profit": chance.randrange(11, 990),
        "staff": chance.randrange(120, 99_000),
        "shops": chance.randrange(3, 400),
        "rise": chance.randrange(11, 190) / 10,
        "plan": chance.randrange(11, 990),
    }


def _article(chance: random.Random, subject: dict[str, object], place: int) -> tuple[str, str]:
    chinese = chance.random() < 0.5
    told = {name: _told(chance, value) for name, value in subject.items()}
    told["name"] = subject["chinese"] if chinese else subject["english"]
    forms, padding = (_CHINESE, _PADDING_HAN) if chinese else (_ENGLISH, _PADDING)
    sentences = [form.format(**told) for form in chance.sample(forms, 4)]
    if chinese:
        sentences[0] = sentences[0].replace(
            str(subject["chinese"]), f"{subject['chinese']}（{subject['english']}）", 1
        )
    sentences += chance.sample(padding, 2)
    joint = "" if chinese else " "
    title = f"{told['name']}的一年" if chinese else f"A year at {told['name']}"
    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    text = f"{title}\n\n{joint.join(sentences[:3])}\n\n{joint.join(sentences[3:])}\n"
    return f"{day.isoformat()}-{place:05}.txt", text


def _told(chance: random.Random, value: object) -> object:
    """Return a figure as one article has it, now and then with a slip; years are told right."""
    slip = chance.random() < SLIPS
    if slip and isinstance(value, float):
        return round(value * 1.17, 1)
    if slip and isinstance(value, int) and not _FIRST_YEAR < value < _LAST_YEAR:
        return int(value * 1.17)
    return value
