"""No pattern of the grammar of quantities may backtrack without end, and no text may make the reader fail.

Every compiled pattern is tried on long lines of pieces that make nested or neighbouring repetitions give back what they
took: a pattern whose work doubles with each further character would never come to the end of one, and one whose work
grows with the square would be cut off by the guard, which is a hundred times what any of them needs.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields

import pytest

import checker.claims.quantities as package
from benchmarks.fuzz import complaint, readers, some_text
from checker.claims.quantities.lexicon import lexicon
from checker.claims.quantities.lookup import Lookup

LENGTH = 8_000
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
PIECES += ["第", "多", "又", "，", "\t", "a' ", "a-", "$ ", "half "]


def patterns() -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.iter_modules(package.__path__):
        names = vars(importlib.import_module(f"{package.__name__}.{module.name}"))
        found |= {
            f"{module.name}.{name}": value for name, value in names.items() if isinstance(value, re.Pattern)
        }
    for language in ("zh", "en"):
        words = lexicon(language)
        for field in fields(words):
            value = getattr(words, field.name)
            if isinstance(value, re.Pattern):
                found[f"{language}.{field.name}"] = value
            elif isinstance(value, Lookup):
                found[f"{language}.{field.name}"] = value.forward
                found[f"{language}.{field.name}, backwards"] = value.backward
    return found


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
    assert len(all_of_them) > 100
    for name, pattern in all_of_them.items():
        with guarded(name):
            for piece in PIECES:
                for _ in pattern.finditer((piece * LENGTH)[:LENGTH]):
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
