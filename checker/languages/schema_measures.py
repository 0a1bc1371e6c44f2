"""The words that a language must give so that what is measured can be named by the words round a figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["MeasureWords"]

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """One language's words round a figure; Chinese ones are written in Simplified."""

    links: Words  # between what is measured and the figure: was, reached, 为, 达到
    has: Words  # verbs that only say that it is there: has, boasts, 拥有
    stops: Words  # words that no name of a measure holds: prepositions, pronouns, 在, 其
    keeps: Words  # words that hold one of them and are none: 公共
    openers: Words  # words before one that are no part of it: the, its, 该
    empty: Words  # nouns that name no measure by themselves: number, total, level
    adverbs: Words  # words between link and figure that say nothing of the measure: only, currently
    told: Words  # verbs of saying and thinking: "said" measures nothing
    irregular: Mapping[str, str]  # forms that no ending tells -> the word: lent -> lend
    spends: frozenset[str] = (
        frozenset()
    )  # words before money that is meant for something: spend 3 million on roads
