"""Rules on figures that two houses measure, or foretell, each in its own way: market researchers, pollsters, banks."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.languages.en.sources import WORDS as ENGLISH
from checker.languages.zh.sources import WORDS as CHINESE
from checker.records import Claim, Modality, RelationKind
from checker.values.agreement import Agreement
from checker.verdicts.cited import cited, named_alike
from checker.verdicts.pair import Pair
from checker.verdicts.rules.outcome import Outcome
from checker.verdicts.wording import any_of, plain

__all__ = ["outlooks_of_two", "two_houses"]

_HOUSES = frozenset((*ENGLISH.houses, *CHINESE.houses))
_HOUSE_NOUNS = any_of((*ENGLISH.house_nouns, *CHINESE.house_nouns))
_BESIDE = 12  # characters between a name and the noun that says what sort of house it is
_OUTLOOKS = frozenset({Modality.FORECAST, Modality.ESTIMATE})


def two_houses(pair: Pair) -> Outcome | None:
    """Two houses that measure markets, audiences or opinions give the figures: each counts in its own way."""
    if pair.values is not Agreement.APART or pair.metric.event_bound or not _told_by_two(pair):
        return None
    if pair.metric.label == "employees" or not (_is_house(pair.a) and _is_house(pair.b)):
        return None
    return Outcome(RelationKind.DIFFERENT_SCOPE, f"{_by(pair)}, each by its own measure.", 0.7)


def outlooks_of_two(pair: Pair) -> Outcome | None:
    """Two names foretell or estimate what they do not know: each has its own outlook."""
    if pair.values is not Agreement.APART or pair.metric.event_bound or not _told_by_two(pair):
        return None
    if not {pair.a.modality, pair.b.modality} <= _OUTLOOKS or not (_is_named(pair.a) and _is_named(pair.b)):
        return None
    if {pair.a.attribution, pair.b.attribution} & {pair.a.entity, pair.b.entity}:
        return None  # of itself a body knows best
    return Outcome(RelationKind.DIFFERENT_SCOPE, f"{_by(pair)}, who each have an outlook of their own.", 0.6)


def _told_by_two(pair: Pair) -> bool:
    ours, theirs = cited(pair.a), cited(pair.b)
    return ours is not None and theirs is not None and not named_alike(ours.key, theirs.key)


def _by(pair: Pair) -> str:
    return f"The figures are those of {pair.a.attribution} and of {pair.b.attribution}"


def _is_named(claim: Claim) -> bool:
    """Say whether the speaker has a name, and is not an office: the ministry, 警方."""
    speaker = cited(claim)
    return speaker is not None and speaker.key == claim.attribution


def _is_house(claim: Claim) -> bool:
    name = plain(claim.attribution or "")
    return bool(name) and (name in _HOUSES or _called_a_house(plain(claim.context), name))


@lru_cache(maxsize=4096)  # each claim of a cluster is asked about once a pair
def _called_a_house(text: str, name: str) -> bool:
    """Say whether a sentence calls `name` a research firm, a pollster or the like."""
    own, between = (
        rf"\b{re.escape(name)}\b" if name.isascii() else re.escape(name),
        rf"[^.;。；\d]{{0,{_BESIDE}}}?",
    )
    return re.search(rf"(?:{_HOUSE_NOUNS}){between}{own}|{own}{between}(?:{_HOUSE_NOUNS})", text) is not None
