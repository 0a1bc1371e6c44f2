"""Read of which ages the people are that a figure counts: 60岁及以上人口占18.7%, 190 million people aged 65 and above.

Figures of two age groups are figures of two things, however alike the sentences are.
"""

from __future__ import annotations

import re
from functools import cache

from checker.claims.frame import Frame
from checker.claims.lexicon import words_of
from checker.records import Kind, Mention

__all__ = ["AGED", "age_group_of"]

AGED = "aged"  # how the label of an age group begins
_BEHIND = 48  # characters between a figure and the ages that its noun names: people in the age bracket of 60 and above
_PEOPLE = frozenset({Kind.COUNT, Kind.PERCENT, Kind.PERCENTAGE_POINT})


def age_group_of(mention: Mention, frame: Frame) -> frozenset[str]:
    """Return the label of the age group that `mention` is of, as a scope; none if no group is named near it."""
    if mention.quantity.kind not in _PEOPLE:
        return frozenset()
    groups = list(_pattern("zh" if frame.chinese else "en").finditer(frame.sentence.text))
    if not groups or any(g.start() < mention.end and mention.start < g.end() for g in groups):
        return frozenset()
    behind = [
        g for g in groups if 0 <= g.start() - mention.end <= _BEHIND and _own(g.start(), mention, frame)
    ]
    before = [g for g in groups if g.end() <= mention.start]
    chosen = behind[0] if behind and not frame.chinese else (before[-1] if before else None)
    return frozenset({_label(chosen)}) if chosen else frozenset()


def _own(start: int, mention: Mention, frame: Frame) -> bool:
    """Say whether the ages stand in the figure's clause, no other figure between."""
    alone = not any(mention.end <= other.start < start for other in frame.mentions)
    return alone and frame.clause(start) == frame.clause(mention.start)


def _label(group: re.Match[str]) -> str:
    """Return an age group in one form, whatever the language: aged 60+, aged 15-59, aged under 15."""
    found = {name: value for name, value in group.groupdict().items() if value}
    low = next((found[name] for name in ("low", "least", "elder") if name in found), "")
    if "high" in found:
        return f"{AGED} {low}-{found['high']}"
    if "most" in found:
        return f"{AGED} under {found['most']}"
    return f"{AGED} {low}+"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile("|".join(words_of(language).age_groups), re.IGNORECASE)
