"""Count the independent sources of some claims: copies, shared sentences and texts that quote one speaker count once.

A claim goes back to whom its text quotes for it, or else to its article, a copy to its original. An article that gives
a figure without a speaker in one place and with one in another has it from that speaker. Claims whose sentences share
most of their words in runs, or one long run, go back to one text, whichever of them wrote it first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.languages.zh.script import fold
from checker.records import Article, Claim, Common, Source
from checker.verdicts.cited import Cited, cited, named_alike, publisher_name

__all__ = ["sources_of"]

# Set on the cases in tests/verdicts/cases/sources.toml: stock phrases of reports must not reach them.
LONG_WORDS, LONG_HANZI = 14, 24  # a run of so many that two sentences share: a passage, written once
SHORT_WORDS, SHORT_HANZI = 5, 6  # runs by which whole sentences are compared
SAME = 0.6  # of the shorter sentence's runs; one edit in a sentence of twenty words leaves 0.69
LEAST = 10  # runs in the shorter sentence: one of fewer words is written twice by chance

_UNIT = re.compile(r"[\u3400-\u9fff]|[^\W_]+")
_HANZI = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence's runs of units, the long and the short."""

    long: frozenset[tuple[str, ...]]
    short: frozenset[tuple[str, ...]]

    def repeats(self, other: _Sentence) -> bool:
        """Say whether the two go back to one text."""
        if self.long & other.long:
            return True
        fewer = min(len(self.short), len(other.short))
        return fewer >= LEAST and len(self.short & other.short) > SAME * fewer


class _Joined:
    """Which of some things go back to one source; joining is all that can be done to them."""

    def __init__(self, things: Iterable[str]) -> None:
        self._head = {thing: thing for thing in things}

    def head(self, thing: str) -> str:
        """Return the thing that stands for all that are joined with `thing`."""
        while self._head[thing] != thing:
            thing = self._head[thing]
        return thing

    def join(self, a: str, b: str) -> None:
        """Make `a` and `b` one."""
        self._head[self.head(b)] = self.head(a)


def sources_of(claims: Sequence[Claim], articles: Mapping[str, Article]) -> tuple[Source, ...]:
    """Return the independent sources of `claims`, in order of their first claims."""
    quoted = _quoted(claims, articles)
    joined = _Joined(claim.id for claim in claims)
    first: dict[str, str] = {}
    for claim in claims:
        origin = quoted.get(claim.id)
        key = f"quoted {origin.key}" if origin else f"article {_original(claim, articles)}"
        joined.join(first.setdefault(key, claim.id), claim.id)
    sentences = {claim.context: _sentence(claim.context) for claim in claims}
    for a, b in combinations(claims, 2):
        if joined.head(a.id) != joined.head(b.id) and sentences[a.context].repeats(sentences[b.context]):
            joined.join(a.id, b.id)
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(joined.head(claim.id), []).append(claim)
    return tuple(_source(group, quoted, articles) for group in groups.values())


def _source(claims: Sequence[Claim], quoted: Mapping[str, Cited], articles: Mapping[str, Article]) -> Source:
    """Return the source of claims that go back to one, with what they have in common."""
    told_in = {claim.article for claim in claims}
    names = dict.fromkeys(quoted[claim.id].name for claim in claims if claim.id in quoted)
    common = Common.NOTHING
    if len(told_in) > 1:
        common = Common.WORDS
        if names:
            common = Common.SPEAKER
        elif len({_original(claim, articles) for claim in claims}) == 1:
            common = Common.TEXT
    return Source(tuple(claim.id for claim in claims), len(told_in), common, next(iter(names), ""))


def _quoted(claims: Sequence[Claim], articles: Mapping[str, Article]) -> dict[str, Cited]:
    """Return whom each claim is taken from, under one key a speaker; claims of an article's own are left out."""
    found = {claim.id: origin for claim in claims if (origin := cited(claim))}
    names = _one_name(origin.key for origin in found.values())
    found = {each: Cited(names[origin.key], origin.name) for each, origin in found.items()}
    by_figure = {
        (claim.article, claim.quantity): found[claim.id] for claim in reversed(claims) if claim.id in found
    }
    by_publisher = {origin.key: origin for origin in found.values()}
    for claim in claims:
        publisher = publisher_name(articles[claim.article].publisher or "")
        origin = by_figure.get((claim.article, claim.quantity)) or by_publisher.get(publisher)
        if claim.id not in found and origin:
            found[claim.id] = origin
    return found


def _one_name(names: Iterable[str]) -> dict[str, str]:
    """Return for each name the longest by which its speaker is called."""
    distinct = sorted(dict.fromkeys(names), key=lambda name: (-len(name), name))
    return {name: next(other for other in distinct if named_alike(name, other)) for name in distinct}


def _original(claim: Claim, articles: Mapping[str, Article]) -> str:
    return articles[claim.article].copy_of or claim.article


def _sentence(text: str) -> _Sentence:
    folded = fold(unicodedata.normalize("NFKC", text)).lower()
    units = _UNIT.findall(folded)
    chinese = 2 * len(_HANZI.findall(folded)) > len(units)
    long, short = (LONG_HANZI, SHORT_HANZI) if chinese else (LONG_WORDS, SHORT_WORDS)
    return _Sentence(_runs(units, long), _runs(units, short))


def _runs(units: Sequence[str], length: int) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(units[at : at + length]) for at in range(len(units) - length + 1))
