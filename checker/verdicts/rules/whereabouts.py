"""Tell whether two figures are told of two places or partners, or in texts that play in two."""

from __future__ import annotations

from checker.languages.en.frames import WORDS
from checker.records import RelationKind
from checker.verdicts.pair import Pair
from checker.verdicts.rules.outcome import Outcome

__all__ = ["told_elsewhere", "unheard"]

EVENTS = frozenset(WORDS.events)
FEW_NAMES = 3  # a text with more of them may well leave out the one that another gives


def told_elsewhere(pair: Pair) -> Outcome | None:
    """Return that the two are told of other places or partners, if they are."""
    a, b = pair.a, pair.b
    if _apart(pair):
        ours, theirs = (", ".join(sorted(claim.setting)) for claim in (a, b))
        reason = f"One text plays in {ours}, the other in {theirs}."
        return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.55)
    if _place_of_one(pair):
        reason = f"Only one is told of {', '.join(sorted(a.names | b.names))}."
        return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.55)
    if _elsewhere(pair):
        ours, theirs = (
            ", ".join(sorted(names)) for names in (_placing(a.names, b.names), _placing(b.names, a.names))
        )
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One speaks of {ours}, the other of {theirs}.", 0.6)
    return None


def _apart(pair: Pair) -> bool:
    """Say whether two texts tell of events that bear no name, and share none of the few names that either knows."""
    a, b = pair.a, pair.b
    named = any(claim.entity_sure and not (claim.entity or "")[-1:].isdigit() for claim in (a, b))
    if not pair.metric.of_event or named or a.article == b.article:
        return False
    few = 0 < len(a.setting) <= FEW_NAMES and 0 < len(b.setting) <= FEW_NAMES
    scripts = {name.isascii() for name in a.setting | b.setting}
    return few and len(scripts) == 1 and not a.setting & b.setting


def _place_of_one(pair: Pair) -> bool:
    """Say whether one figure of an event is told of a place, the other of none, and its text never names that one."""
    if not pair.metric.of_event or bool(pair.a.names) == bool(pair.b.names):
        return False
    return unheard(pair.a.names, pair.b.setting) or unheard(pair.b.names, pair.a.setting)


def unheard(names: frozenset[str], setting: frozenset[str]) -> bool:
    """Say whether a text with that setting would have named `names`; names of another script say nothing of it."""
    scripts = {name.isascii() for name in setting}
    return any(name.isascii() in scripts for name in names - setting)


def _elsewhere(pair: Pair) -> bool:
    """Say whether each figure is told of a name that the other is not; of an event, one such name is enough."""
    a, b = _placing(pair.a.names, pair.b.names), _placing(pair.b.names, pair.a.names)
    shared = bool(pair.a.names & pair.b.names) and not pair.metric.of_event
    return bool(a) and bool(b) and not shared


def _placing(names: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Return the names of one side alone that place its figure: no events, and none that the other's script lacks."""
    scripts = {name.isascii() for name in others}
    return frozenset(
        name
        for name in names - others
        if name.isascii() in scripts and EVENTS.isdisjoint(name.lower().split())
    )
