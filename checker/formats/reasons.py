"""List why the pairs of a cluster stand as they do: the rule that decided, and what it says of the pair."""

from __future__ import annotations

from collections.abc import Sequence

from checker.formats.escape import code, escaped
from checker.records import Relation

__all__ = ["list_reasons"]

REASONS_SHOWN = 3  # for each rule; the JSON report has the reason of every pair


def list_reasons(relations: Sequence[Relation]) -> str:
    """Return the surest reasons by rule, as a Markdown list; where a rule gave many, how many pairs it decided."""
    by_rule: dict[str, list[Relation]] = {}
    for relation in sorted(relations, key=lambda each: -each.confidence):
        by_rule.setdefault(relation.rule, []).append(relation)
    return "\n".join(line for rule, pairs in by_rule.items() for line in _of_rule(rule, pairs))


def _of_rule(rule: str, pairs: Sequence[Relation]) -> list[str]:
    reasons = [*dict.fromkeys(pair.reason for pair in pairs)]
    lines = [f"- {escaped(reason)} ({code(rule)})" for reason in reasons[:REASONS_SHOWN]]
    more = len(reasons) - REASONS_SHOWN
    if more > 0:
        lines.append(f"- and {more} more of this kind ({code(rule)} decided {len(pairs)} pairs)")
    return lines
