"""Show in lines of text how two claims were compared, and which rule decided what they are to one another."""

from __future__ import annotations

from collections.abc import Iterator

from checker.formats.escape import visible
from checker.formats.naming import count
from checker.records import RelationKind
from checker.tracing.explanation import Comparability, TracedPair
from checker.values.agreement import Agreement
from checker.verdicts.rules import RULES

__all__ = ["comparability_lines", "more", "pair_line", "rule_lines", "value_lines"]

_VALUES = {
    Agreement.EQUAL: "printed alike",
    Agreement.ROUNDING: "some value satisfies both",
    Agreement.APART: "no value satisfies both",
    None: "no common unit",
}


def pair_line(pair: TracedPair) -> str:
    """Return one line: the ids, what the two are to one another, the rule that decided, and its reason."""
    decided = pair.decided
    kind = decided.kind.value if decided.kind else ""
    return visible(f"{pair.a.id}-{pair.b.id}: {kind}, {decided.rule}: {decided.reason}")


def comparability_lines(weighed: Comparability) -> Iterator[str]:
    """Yield the levels with their weights, the sum against the thresholds, and what came of it."""
    near = f"{weighed.similarity:.3f}, which is {weighed.position:.2f} on the encoder's scale"
    yield f"Comparable? {visible(weighed.reason)}"
    yield f"    similarity {near} (0 unrelated, 1 the same); proposed: {'yes' if weighed.proposed else 'no'}"
    widest = max((len(level.name) for level in weighed.levels), default=0)
    for level in weighed.levels:
        yield f"    {level.name:<{widest}} {level.weight:+6.1f}"
    links = f"links from {weighed.link:g}, may stand together from {weighed.cross:g}"
    yield f"    {'sum':<{widest}} {weighed.score:+6.1f}   {links}"
    if weighed.refusal:
        worst = weighed.refusal
        yield (
            f"    {worst.a}-{worst.b}: sum {worst.score:+.1f}, most of all by “{worst.against.name}” "
            f"({worst.against.weight:+.1f}); see 'checker explain {worst.a}-{worst.b}'"
        )


def value_lines(pair: TracedPair) -> Iterator[str]:
    """Yield what the rules see of the pair beside the claims themselves."""
    times = "" if pair.factor is None else f"; the larger is {pair.factor:.4g} times the smaller"
    yield f"Values: {_VALUES[pair.values]}{times}"
    first, second = (day.isoformat() if day else "an unknown day" for day in pair.told)
    yield f"Told of: {first} and {second}"
    if pair.strained:
        yield "A bound is taken further than anyone means it."
    if pair.beside:
        yield f"The two texts tell of the same thing besides: {', '.join(pair.beside)}"
    if pair.running:
        yield "A running count: it grows as an event unfolds."
    if pair.timeless:
        yield "Timeless: it belongs to a thing or an event, not to a period."


def rule_lines(pair: TracedPair) -> Iterator[str]:
    """Yield the rules in the order they were tried, what each asks, and the one that decided."""
    if pair.cluster:
        yield f"Rules, in order; the first that applies decides (both claims are in {pair.cluster}):"
    else:
        yield "Rules, as they would decide if the two were in one cluster:"
    widest = max(len(each.rule) for each in pair.tried)
    for number, each in enumerate(pair.tried, 1):
        mark = "→" if each.kind else " "
        told = "applies" if each.kind else "does not apply"
        yield f"  {mark} {number:>2} {each.rule:<{widest}}  {told:<14}  {visible(each.asks)}"
    decided = pair.decided
    yield f"    {_kind(decided.kind)}, confidence {min(decided.confidence, 0.99):.2f}: {visible(decided.reason)}"
    yield f"    decided by rule {len(pair.tried)} of {len(RULES)}, in the order in which they are asked"


def _kind(kind: RelationKind | None) -> str:
    return kind.value if kind else "nothing"


def more(left: int) -> str:
    """Return a line that says how many pairs are not shown."""
    return f"    … and {count(left, 'more pair')}; --format json has them all"
