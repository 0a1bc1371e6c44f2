"""Read a claim's mood, its speaker and its scope from the cue words round the figure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.claims.clauses import clause_at
from checker.claims.lexicon import Hit
from checker.claims.names import Spotted
from checker.records import Mention, Modality

__all__ = ["modality_of", "scope_of", "speakers_of"]

# The first that is found decides: a condition outweighs a forecast inside it.
_ORDER = (Modality.CONDITIONAL, Modality.TARGET, Modality.FORECAST, Modality.RUMOR, Modality.ESTIMATE)
_GAP_ZH = 10  # characters between a speaker and the verb of saying: 山姆·奥特曼在采访中表示
_GAP_EN = 28


def modality_of(mention: Mention, hits: Iterable[Hit], spans: tuple[tuple[int, int], ...]) -> Modality:
    """Return the mood: a cue in the figure's own clause, or a condition or forecast opened before it in the sentence."""
    home = clause_at(spans, mention.start)
    found: set[str] = set()
    for hit in hits:
        if hit.group != "modality":
            continue
        clause = clause_at(spans, hit.start)
        # An opening clause ("Analysts expect that, ...", 预计…，) governs what follows it; "if" always does.
        governs = hit.start < mention.start and (hit.label == "conditional" or home - clause == 1)
        if clause == home or governs:
            found.add(hit.label)
    return next((mood for mood in _ORDER if mood in found), Modality.ACTUAL)


def scope_of(mention: Mention, hits: Iterable[Hit], spans: tuple[tuple[int, int], ...]) -> frozenset[str]:
    """Return the labels of the scope and basis words in the figure's clause."""
    start, end = spans[clause_at(spans, mention.start)]
    return frozenset(
        hit.label for hit in hits if hit.group in ("scope", "basis") and start <= hit.start and hit.end <= end
    )


def speakers_of(
    text: str, names: Sequence[Spotted], hits: Sequence[Hit], chinese: bool
) -> tuple[tuple[int, int, str], ...]:
    """Return who says something in the sentence as (start, end, speaker), in order.

    A speaker stands before or after a verb of saying, or between 据 and 报道, or after "according to".
    """
    gap = _GAP_ZH if chinese else _GAP_EN
    people = sorted(
        [(n.start, n.end, n.canonical) for n in names]
        + [(h.start, h.end, text[h.start : h.end]) for h in hits if h.group == "speakers"]
    )
    found: set[tuple[int, int, str]] = set()
    for hit in hits:
        if hit.group == "says" or (chinese and hit.group == "according_end"):
            speaker = _before(people, hit.start, gap, text) or (None if chinese else _after(people, hit.end))
            if speaker:
                found.add(speaker)
        elif hit.group == "according":
            speaker = _after(people, hit.end, 2 if chinese else 24)
            if speaker and (not chinese or _closed(speaker, hits)):
                found.add(speaker)
    return tuple(sorted(found))


def _before(
    people: Sequence[tuple[int, int, str]], position: int, gap: int, text: str
) -> tuple[int, int, str] | None:
    close = [p for p in people if p[1] <= position <= p[1] + gap and not _stops(text[p[1] : position])]
    return close[-1] if close else None


def _after(
    people: Sequence[tuple[int, int, str]], position: int, gap: int = 2
) -> tuple[int, int, str] | None:
    return next((p for p in people if position <= p[0] <= position + gap), None)


def _stops(between: str) -> bool:
    return any(mark in between for mark in "，,；;。：:的")


def _closed(speaker: tuple[int, int, str], hits: Sequence[Hit]) -> bool:
    """Say whether 据 X is closed by 报道, 的数据 and the like soon after X."""
    return any(
        hit.group in ("according_end", "says") and speaker[1] <= hit.start <= speaker[1] + _GAP_ZH
        for hit in hits
    )
