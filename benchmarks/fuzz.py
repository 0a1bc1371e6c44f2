"""Feed the readers of quantities, of times and of whole claims hostile text: none may raise, nor take ever longer.

    python -m benchmarks.fuzz               100,000 strings, then lines up to a megabyte
    python -m benchmarks.fuzz --strings 2000 --seed 7
    python -m benchmarks.fuzz --reader "periods en"     one reader alone: the long lines take most of an hour

Ends with status 1 where something was raised, a span does not lie in its text, a claim's words are not those at its
place, or a line four times as long took more than ten times the time. Whole claims are read from lines of a sixteenth
of the length: there is a hundred times the work to do, and sentences end at some length.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from checker.claims.extract import extract
from checker.claims.lexicon import words_of
from checker.claims.periods import periods
from checker.claims.quantities import numbers, quantities
from checker.reading.article import read_article
from checker.records import Article, Claim, Mention, PeriodMention


def _flat(group: Iterable[str] | Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Yield the words of a list, or of the lists of a table."""
    if isinstance(group, Mapping):
        for words in group.values():
            yield from words
    else:
        yield from group


Reader = Callable[[str], Sequence[Mention | PeriodMention | Claim]]

PIECES = """
    约 近 超过 3 5.5 1,200 1,3 0 00 007 万 亿 兆 多 余 几 半 十 百 千 一 两 俩 三 零 点 又 分 之 百分之 分之
    第 每 比 大 美元 元 人 名 个 月 年 日 % ‰ 个百分点 倍 成 折 级 度 至 到 ～ - – — 从 由 增长 下降 降至 翻一番 ， 。
    （ ） ( ) [ ] 约合 即 天 / 里氏 GPT- about nearly more than up to $ € £ US$ 1.2 bn
    mn k m t K MM e5 ^2 x10^ million billion hundred thousand dozen and a an the
    half third thirds quarter quarters tenths second one two twenty five ninety
    point of in out to from between people barrels days per each day month share
    or so less fewer over under , . : ; ' " + * < > = @ a@b.c http:// www. # & _
    ~ \\ ½ ⅓ ② Ⅳ ௧ ٣ ３ ５ ％ ＄ ￥ é İ ß ǰ 😀 \u200b \u00a0 \u202f \u3000 \u0301
    \ud800 \x00 \t 負 萬 億 兩 貳 點""".split()
TIMES = """
    2024 99 年 月 日 号 季度 上半年 去年 今年 同期 次年 截至 以来 年底 初 90年代 周 三 下午 点半 过去 未来 个月 前 后
    农历 康熙
    2024-03-05 3/4/2024 4/22 10-2 2019-Sep-01 March May Sunday , the 1st 27th of first second half quarter Q3 FY24
    last next this past year month week ago years later earlier before after from tomorrow yesterday to through
    until later within Oct2 '99 between and early late mid- end beginning rest 1990s '90s nineteen eighty-four
    two thousand twenty oh
    7:30 p.m. as by since in on for starting""".split()
LONG = [
    "1",
    "一",
    "1,",
    "1.",
    "1 ",
    "一 ",
    "a",
    "a ",
    "百 分 之 ",
    "two and ",
    "half a ",
    "hundreds of ",
    "tens of ",
    "from 1 to 2 ",
]
LONG += [
    "$1bn ",
    "约3亿元，",
    "3亿元（约合4亿美元）",
    "1-2-",
    "1/2 ",
    "2^5 ",
    "三分之一又",
    "比3大",
    "one in five ",
    "a@",
    "(1 km",
    "增长3倍",
]
LONG += [
    "涨至",
    "升",
    "每",
    "年",
    "第",
    "\t",
    "的",
    "5 dollars 5 ",
    "two million three thousand ",
    "a quarter of a ",
    "more than ",
]
LONG += ["1:1 5人 ", "1.2.3 5人，", "翻一番5人，", "(1) 5 people, ", "doubled 5 people "]
LONG += [
    "2024-",
    "2024-2025 to ",
    "3月",
    "9日、",
    "上",
    "last ",
    "the first half ",
    "过去一",
    "1 month ",
    "nineteen ",
]
LONG += [
    "5 or 6 hundred ",
    "三到五百",
    "两块五",
    "3/5",
    "2 years later ",
    "3年后，",
    "'99 ",
    "May between 1 and 2 ",
]
LONG += ["Oct2 ", "past 1 year 2 days ", "年十", "year 247, "]
LONG += ["May 5, ", "3/4/", "1/2/2024 ", "for 3 days from ", "two thousand and ", "Monday "]
LONG += ["sold 1.2m cars and 3.4m, ", "rose to 300m and "]
ANCHOR = date(2024, 5, 17)
_FRAMES = (
    "metrics",
    "scope",
    "segments",
    "numbered",
    "editions",
    "events",
    "says",
    "receives",
    "product_nouns",
    "befalls",
)
CUES = sorted(
    {
        word
        for language in ("zh", "en")
        for group in _FRAMES
        for word in _flat(getattr(words_of(language), group))
    }
)
MEGABYTE = 1 << 20
CLAIMS_PART = 16  # of the length
GROWTH = 10.0  # how many times as long a line of four times the length may take
QUICK = 0.05  # seconds below which growth says nothing


def readers() -> dict[str, Reader]:
    """Return the functions that are tried, by name."""
    found: dict[str, Reader] = {}
    for language in ("zh", "en"):
        found[f"quantities {language}"] = partial(quantities, language=language)
        found[f"numbers {language}"] = partial(numbers, language=language)
        found[f"periods {language}"] = partial(periods, language=language, anchor=ANCHOR)
        found[f"claims {language}"] = partial(claims, language=language)
    return found


def claims(text: str, language: str) -> Sequence[Claim]:
    """Return the claims of an article that says `text`; ValueError where one is not what stands at its place."""
    head = f"---\nlang: {language}\ndate: {ANCHOR}\n---\n"
    article = read_article((head + text).encode("utf-8", "replace"), "fuzz.md")
    if not isinstance(article, Article):
        return ()
    found = extract(article)
    for claim in found:
        if claim.surface != article.text[claim.start : claim.end] or not claim.surface:
            raise ValueError(f"{claim.surface!r} does not stand at {claim.start}-{claim.end}")
    return [replace(claim, start=claim.start - len(head), end=claim.end - len(head)) for claim in found]


def some_text(source: random.Random) -> str:
    """Return a string of pieces of the grammar, of any characters, or of both."""
    size = source.randrange(1, 25)
    kind = source.random()
    if kind < 0.7:
        joint = source.choice(("", "", " "))
        lists = (PIECES, TIMES, PIECES + TIMES, CUES, [*source.sample(CUES, len(PIECES)), *PIECES])
        return joint.join(source.choices(source.choice(lists), k=size))
    if kind < 0.9:
        return "".join(
            chr(source.choice((source.randrange(0x80), source.randrange(0x3000, 0xA000))))
            for _ in range(size)
        )
    return "".join(chr(source.randrange(0x110000)) for _ in range(size))


def complaint(read: Reader, text: str) -> str:
    """Return what is wrong with the reading of `text`, "" where nothing is."""
    try:
        mentions = read(text)
    except Exception as error:  # whatever it is, it is what is looked for
        return f"{type(error).__name__}: {error}"
    end = 0
    for mention in mentions:
        if not end <= mention.start < mention.end <= len(text):
            return f"spans overlap or lie outside: {mention.start}-{mention.end}"
        end = mention.end
    return ""


def strings(count: int, seed: int, chosen: dict[str, Reader]) -> int:
    """Read `count` random strings, by turns in one language and the other; return how many went wrong."""
    source, wrong = random.Random(seed), 0
    for index in range(count):
        text = some_text(source)
        for name, read in chosen.items():
            if name.endswith(("zh", "en")[index % 2]) and (said := complaint(read, text)):
                wrong += 1
                print(f"{name}: {text!r}: {said}")
    return wrong


def seconds(read: Reader, text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start


def out_of_step(read: Reader, short: str, full: str) -> tuple[float, float] | None:
    """Return the seconds of both if time grows faster than the length; what seems so is timed twice more."""
    times = (seconds(read, short), seconds(read, full))
    for _ in range(2):
        if times[1] <= QUICK or times[1] <= GROWTH * times[0]:
            return None
        times = (max(times[0], seconds(read, short)), min(times[1], seconds(read, full)))
    return times if times[1] > GROWTH * times[0] else None


def lines(longest: int, chosen: dict[str, Reader]) -> int:
    """Read long lines of one piece each; return for how many the time does not keep step with the length."""
    wrong = 0
    for name, read in chosen.items():
        size = longest // CLAIMS_PART if name.startswith("claims") else longest
        for piece in LONG:
            text = (piece * (size // len(piece) + 1))[:size]
            if slow := out_of_step(read, text[: size // 4], text):
                wrong += 1
                print(f"{name}: {piece!r}: {slow[0]:.2f} s, four times as long {slow[1]:.2f} s", flush=True)
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--strings", type=int, default=100_000, help="how many random strings")
    parser.add_argument("--longest", type=int, default=MEGABYTE, help="characters of the longest line")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reader", action="append", choices=sorted(readers()), help="only this one")
    options = parser.parse_args()
    chosen = {name: read for name, read in readers().items() if name in (options.reader or readers())}
    wrong = strings(options.strings, options.seed, chosen)
    print(f"{options.strings:,} strings by turns in two languages, {', '.join(chosen)}: {wrong} wrong")
    slow = lines(options.longest, chosen)
    print(f"{len(LONG)} lines of {options.longest:,} characters, {', '.join(chosen)}: {slow} out of step")
    sys.exit(1 if wrong or slow else 0)


if __name__ == "__main__":
    main()
