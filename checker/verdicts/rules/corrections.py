"""Rules on figures that a text puts right: its own of an earlier day, or somebody's that has been revised since.

A correction is believed only where it says so: in the sentence of the figure, or in one that prints either figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath

from checker.languages.en.sources import WORDS as ENGLISH
from checker.languages.zh.sources import WORDS as CHINESE
from checker.records import Article, Claim, RelationKind, Role
from checker.values.agreement import Agreement
from checker.verdicts.pair import Pair
from checker.verdicts.rules.outcome import Outcome
from checker.verdicts.wording import any_of, plain

__all__ = ["corrected_later", "revised_later", "taken_back"]

_BEFORE = 60  # characters between a word that takes a figure back and the figure: "misstated the cost as"
_BEHIND = 8  # characters between a figure and such a word behind it: 36人死亡有误
_CORRECTS = re.compile(any_of((*ENGLISH.corrects, *CHINESE.corrects)))
_REVISES = re.compile(any_of((*ENGLISH.revises, *CHINESE.revises)))
_RETRACTS = re.compile(any_of((*ENGLISH.retracts, *CHINESE.retracts)))
_INSTEAD = re.compile(any_of((*ENGLISH.instead, *CHINESE.instead)))
_RETRACTS_AFTER = re.compile(
    rf"[^\d,;，；。]{{0,{_BEHIND}}}(?:{any_of((*ENGLISH.retracts_after, *CHINESE.retracts_after))})"
)
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d+(?=[年月日])")
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_SERIES = re.compile(rf"\d+|{any_of((*ENGLISH.corrects, *CHINESE.corrects, 'update', 'updated'))}|[\W_]+")


@dataclass(frozen=True, slots=True)
class _Side:
    """A claim with the article that it stands in."""

    claim: Claim
    article: Article


def taken_back(pair: Pair) -> Outcome | None:
    """One text prints its figure only to say that it was wrong."""
    backs = [_takes_back(claim.context, claim.surface) for claim in (pair.a, pair.b)]
    if backs[0] == backs[1]:
        return None
    wrong = pair.a if backs[0] else pair.b
    reason = f"One text names {wrong.surface} only to take it back."
    return Outcome(RelationKind.DIFFERENT_PERIOD, reason, 0.8)


def corrected_later(pair: Pair) -> Outcome | None:
    """A later text says that it corrects the figure of an earlier one of the same source."""
    if pair.values is not Agreement.APART:
        return None
    for old, new in _orders(pair):
        if _same_source(old.article, new.article) and _later(old, new) and _notice(old, new):
            reason = (
                f"The later text corrects the earlier one of the same source: {new.claim.surface} stands."
            )
            return Outcome(RelationKind.DIFFERENT_PERIOD, reason, 0.9)
    return None


def revised_later(pair: Pair) -> Outcome | None:
    """A later text says that the figure has been revised since, whoever told the earlier one."""
    if pair.values is not Agreement.APART:
        return None
    for old, new in _orders(pair):
        if new.claim.role is not Role.FROM and _later(old, new) and _revises(new.claim.context):
            reason = f"The later text tells of a revision: {new.claim.surface} stands."
            return Outcome(RelationKind.DIFFERENT_PERIOD, reason, 0.75)
    return None


def _orders(pair: Pair) -> Iterator[tuple[_Side, _Side]]:
    a, b = (_Side(claim, text) for claim, text in zip((pair.a, pair.b), pair.texts, strict=True))
    yield a, b
    yield b, a


def _later(old: _Side, new: _Side) -> bool:
    """Say whether the text of `new` came out on a later day than that of `old`."""
    before, after = old.article.published, new.article.published
    return before is not None and after is not None and before < after


def _same_source(a: Article, b: Article) -> bool:
    """Say whether two articles have one publisher or, where none is known, lie in one series of files."""
    if a.publisher or b.publisher:
        return plain(a.publisher or "") == plain(b.publisher or "")
    series = [_series(article.path) for article in (a, b)]
    return bool(series[0]) and series[0] == series[1]


def _series(path: str) -> str:
    """Return a file's name without days, numbers and words of correction: what the files of a series share.

    >>> _series("2025-08-06-ferry-fire-correction.md") == _series("2025-08-05 ferry fire.txt")
    True
    """
    return _SERIES.sub("", plain(PurePosixPath(path).stem))


def _notice(old: _Side, new: _Side) -> bool:
    """Say whether the text of `new` has words of correction in the figure's sentence, or in one that prints either."""
    if _CORRECTS.search(plain(new.claim.context)):
        return True
    figures = {_digits(side.claim.surface) for side in (old, new)} - {""}
    notices = (plain(each.text) for each in new.article.sentences)
    return any(figures & set(_NUMBER.findall(text)) for text in notices if _CORRECTS.search(text))


@lru_cache(maxsize=4096)
def _revises(context: str) -> bool:
    return _REVISES.search(plain(context)) is not None


def _digits(surface: str) -> str:
    """Return the number of a claim as it is printed, "" if it is in words."""
    found = _NUMBER.search(plain(surface))
    return found[0] if found else ""


@lru_cache(maxsize=4096)  # each claim of a cluster is asked about once a pair
def _takes_back(context: str, surface: str) -> bool:
    """Say whether a sentence corrects, and names the figure that is printed as `surface` as the wrong one."""
    text = plain(context)
    if not (_CORRECTS.search(text) or _REVISES.search(text)):
        return False
    start = text.find(plain(surface))
    if start < 0:
        return False
    opens = _RETRACTS if _RETRACTS.search(text) else _INSTEAD
    behind = _RETRACTS_AFTER.match(text, start + len(plain(surface)))
    return behind is not None or any(
        _leads_to(text[word.end() : start]) for word in opens.finditer(text, 0, start)
    )


def _leads_to(between: str) -> bool:
    """Say whether words lead to a figure without passing another, or the end of their clause."""
    words = _DATE.sub("", between)
    return len(words) <= _BEFORE and not re.search(r"[\d;；。]", words)
