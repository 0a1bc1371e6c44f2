"""Count the independent sources of some claims: copies, shared sentences and texts that quote one speaker count once.

An article is a source of its own, but for four reasons: it is a copy of another; all that it tells here it takes from
one speaker or document, from which another article, or the speaker's own, has it too; it names nobody, and another of
its publisher's does not either; or a sentence of it shares most of its words in runs, or one long run, with a sentence
of another, whichever of them wrote it first. A figure that an article gives without a speaker in one place and with one
in another it has from that speaker.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from checker.languages.zh.script import fold
from checker.records import Article, Claim, Common, Quantity, Source
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
    told: dict[str, list[Claim]] = {}
    for claim in claims:
        told.setdefault(_original(claim, articles), []).append(claim)
    quoted = _quoted(told, articles)
    joined = _Joined(told)
    first: dict[str, str] = {}
    for text, own in told.items():
        origin = quoted.get(text)
        key = f"said by {origin.key}" if origin else f"published by {_publisher(own, articles) or text}"
        joined.join(first.setdefault(key, text), text)
    for a, b in combinations(told, 2):
        if joined.head(a) != joined.head(b) and _share_a_passage(told[a], told[b]):
            joined.join(a, b)
    groups: dict[str, list[str]] = {}
    for text in told:
        groups.setdefault(joined.head(text), []).append(text)
    return tuple(_source([told[text] for text in texts], articles, quoted) for texts in groups.values())


def _source(
    texts: Sequence[Sequence[Claim]], articles: Mapping[str, Article], quoted: Mapping[str, Cited]
) -> Source:
    """Return the source of texts that go back to one, with what they have in common."""
    claims = [claim for text in texts for claim in text]
    told_in = len({claim.article for claim in claims})
    speakers = [quoted[each].name for text in texts if (each := _original(text[0], articles)) in quoted]
    publishers = {_publisher(text, articles) for text in texts}
    common, name = Common.NOTHING, speakers[0] if speakers else ""
    if len(texts) == 1:
        common = Common.TEXT if told_in > 1 else Common.NOTHING
    elif len(speakers) > 1:
        common = Common.SPEAKER
    elif len(publishers) == 1 and "" not in publishers:
        common, name = Common.PUBLISHER, publishers.pop()
    else:
        common = Common.WORDS
    return Source(tuple(claim.id for claim in claims), told_in, common, name)


def _publisher(claims: Sequence[Claim], articles: Mapping[str, Article]) -> str:
    """Return who published a text that `claims` stand in, as others call it."""
    return publisher_name(articles[claims[0].article].publisher or "")


def _original(claim: Claim, articles: Mapping[str, Article]) -> str:
    return articles[claim.article].copy_of or claim.article


def _quoted(told: Mapping[str, Sequence[Claim]], articles: Mapping[str, Article]) -> dict[str, Cited]:
    """Return whom each text has all its figures from, under one key a speaker; a speaker's own text is among them."""
    found = {text: origin for text, claims in told.items() if (origin := _only_origin(claims))}
    names = _one_name(origin.key for origin in found.values())
    found = {text: Cited(names[origin.key], origin.name) for text, origin in found.items()}
    speakers = {origin.key: origin for origin in found.values()}
    for text, claims in told.items():
        publisher = _publisher(claims, articles)
        if text not in found and publisher in speakers:
            found[text] = speakers[publisher]
    return found


def _only_origin(claims: Sequence[Claim]) -> Cited | None:
    """Return whom a text has its figures from, if it is one speaker or document for all of them."""
    by_figure: dict[Quantity, set[Cited]] = {}
    for claim in claims:
        origin = cited(claim)
        by_figure.setdefault(claim.quantity, set()).update([origin] if origin else [])
    named = set().union(*by_figure.values())
    return named.pop() if len(named) == 1 and all(by_figure.values()) else None


def _share_a_passage(ours: Sequence[Claim], theirs: Sequence[Claim]) -> bool:
    return any(_sentence(a.context).repeats(_sentence(b.context)) for a in ours for b in theirs)


def _one_name(names: Iterable[str]) -> dict[str, str]:
    """Return for each name the longest by which its speaker is called."""
    distinct = sorted(dict.fromkeys(names), key=lambda name: (-len(name), name))
    return {name: next(other for other in distinct if named_alike(name, other)) for name in distinct}


@lru_cache(maxsize=512)  # a cluster, of some dozen claims, asks for each of its sentences once a pair
def _sentence(text: str) -> _Sentence:
    folded = fold(unicodedata.normalize("NFKC", text)).lower()
    units = _UNIT.findall(folded)
    chinese = 2 * len(_HANZI.findall(folded)) > len(units)
    long, short = (LONG_HANZI, SHORT_HANZI) if chinese else (LONG_WORDS, SHORT_WORDS)
    return _Sentence(_runs(units, long), _runs(units, short))


def _runs(units: Sequence[str], length: int) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(units[at : at + length]) for at in range(len(units) - length + 1))
