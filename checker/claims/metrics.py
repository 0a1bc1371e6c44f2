"""Decide what a figure measures: the known metric whose word stands nearest, in the figure's own clause first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.claims.clauses import clause_at
from checker.claims.lexicon import Hit
from checker.languages.metrics import METRICS
from checker.records import Mention

__all__ = ["choose_metric"]

# Costs in characters, set by reading: a word in the next clause loses against any word in the own one.
_CLAUSE = 18
_OTHER_FIGURE = 14
_AFTER = 3
_TOUCHES = 2  # a word that begins within two characters of the figure names it: 36人遇难, 13亿美元的营收
_REACH_ZH = 40
_REACH_EN = 75


def choose_metric(
    mention: Mention,
    mentions: Sequence[Mention],
    hits: Iterable[Hit],
    spans: tuple[tuple[int, int], ...],
    chinese: bool,
) -> str | None:
    """Return the label of the metric of `mention`, or None where no fitting word is near.

    `mentions` are all figures of the sentence, `hits` its cue words, `spans` its clauses.
    """
    reach = _REACH_ZH if chinese else _REACH_EN
    home = clause_at(spans, mention.start)
    best: tuple[float, int, str] | None = None
    for hit in hits:
        if hit.group != "metrics" or mention.quantity.kind not in METRICS[hit.label].kinds:
            continue
        cost = _cost(hit, mention, mentions, home, spans)
        if cost <= reach and (best is None or (cost, hit.start) < best[:2]):
            best = (cost, hit.start, hit.label)
    return best[2] if best else None


def _cost(
    hit: Hit, mention: Mention, mentions: Sequence[Mention], home: int, spans: tuple[tuple[int, int], ...]
) -> float:
    if hit.start < mention.end and mention.start < hit.end:
        return -float(hit.end - hit.start)
    after = hit.start >= mention.end
    gap = hit.start - mention.end if after else mention.start - hit.end
    cost = float(gap)
    if after and gap > _TOUCHES:
        cost += _AFTER
    elif after:
        cost -= _AFTER
    crossed = abs(clause_at(spans, hit.start) - home)
    low, high = (mention.end, hit.start) if after else (hit.end, mention.start)
    between = sum(1 for other in mentions if other is not mention and low <= other.start < high)
    # A longer word is the more exact name of the two: 月活跃用户 before 用户.
    return cost + _CLAUSE * crossed + _OTHER_FIGURE * between - (hit.end - hit.start) / 2
