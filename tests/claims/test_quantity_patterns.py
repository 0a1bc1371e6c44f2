"""No pattern of the grammar (quantities, times, names, cues, pages) may backtrack without end, and no text fail.

Every compiled pattern is tried on long lines of pieces that make nested or neighbouring repetitions give back what they
took: a pattern whose work doubles with each further character would never come to the end of one, and one whose work
grows with the square would be cut off by the guard, which is a hundred times what any of them needs.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
import random
import re
import signal
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import is_dataclass
from typing import Any

import pytest

import checker.claims
import checker.reading
from benchmarks.fuzz import complaint, readers, some_text
from checker.claims.aliases import learn
from checker.claims.extract import extract
from checker.claims.name_table import name_table
from checker.claims.quantities.lexicon import lexicon
from checker.reading.article import read_article
from checker.records import Article

LENGTH = 4_000
GUARD = 10  # seconds of processor time for all the lines of one pattern
PIECES = [
    "1",
    " ",
    "a",
    "A",
    "一",
    "1,",
    "1.",
    "1 ",
    "1 000 ",
    "1-",
    "1/",
    "十",
    "万 ",
    "百 分 之 ",
    "tens of ",
    "a ",
]
PIECES += [
    "one hundred and ",
    "two and ",
    "point five ",
    "@",
    "a@",
    "a.",
    "www.",
    "(",
    "（1",
    "[1",
    "每",
    "升",
    "涨至",
    "一年",
]
PIECES += [
    "2024-",
    "3月",
    "9日、",
    "last ",
    "the first half ",
    "过去一",
    "1 month ",
    "nineteen ",
    "Ab ",
    "Ab-",
    "据",
    "说，",
    "“",
    "<a ",
    "&#",
    "\n",
    "- ",
    "# ",
    "[a](",
    "|",
]
PIECES += ["第", "多", "又", "，", "\t", "a' ", "a-", "$ ", "half "]


ARTICLES = {
    "zh.txt": "北屿公司2023年营收为35亿元，同比增长12%，员工达300人。据总裁林川说，下半年将涨至5万亩。\n",
    "en.txt": "Lakeside Ferries earned $3.4 billion in 2023, up 12% from a year earlier, its chair Ana Sorel said.\n",
}


def patterns() -> dict[str, re.Pattern[Any]]:
    """Return every pattern that the two packages hold once texts of both languages have been read."""
    for name, text in ARTICLES.items():
        article = read_article(text.encode() * 3, name)
        assert isinstance(article, Article)
        extract(article, name_table(learn([article])))
    found: dict[str, re.Pattern[Any]] = {}
    seen: set[int] = set()
    for package in (checker.claims, checker.reading):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                for pattern in _held(value, seen):
                    found[f"{module.name}.{name}: {pattern.pattern[:60]!r}"] = pattern
    return found


def _held(value: object, seen: set[int]) -> Iterator[re.Pattern[Any]]:
    """Yield the patterns that a value holds: in containers, records, caches and what functions enclose."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, types.FunctionType):
        for cell in value.__closure__ or ():
            yield from _held(cell.cell_contents, seen)
    elif isinstance(value, HOLDERS) or (is_dataclass(value) and not isinstance(value, type)):
        for part in gc.get_referents(value):
            yield from _held(part, seen)


HOLDERS = (dict, tuple, list, types.MappingProxyType, types.BuiltinMethodType, type(lexicon))


@contextmanager
def guarded(what: str, seconds: float = GUARD) -> Iterator[None]:
    """Break off what takes more processor time than any pattern should."""

    def stop(*_: object) -> None:
        raise AssertionError(f"{what} does not come to an end")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timer for processor time")
def test_no_pattern_backtracks_without_end() -> None:
    all_of_them = patterns()
    assert len(all_of_them) > 400
    for name, pattern in all_of_them.items():
        with guarded(name):
            for piece in PIECES:
                line = (piece * LENGTH)[:LENGTH]
                for _ in pattern.finditer(line.encode() if isinstance(pattern.pattern, bytes) else line):
                    pass


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timer for processor time")
def test_the_guard_stops_a_pattern_that_does() -> None:
    with pytest.raises(AssertionError, match="does not come to an end"), guarded("it", seconds=0.2):
        re.search(r"(?:a|a)+b", "a" * 60)


@pytest.mark.parametrize("name", readers())
def test_hostile_strings_are_read(name: str) -> None:
    """A share of what `python -m benchmarks.fuzz` does with 100,000 strings."""
    source, read = random.Random(2), readers()[name]
    texts = [some_text(source) for _ in range(400)]
    assert {text: said for text in texts if (said := complaint(read, text))} == {}
