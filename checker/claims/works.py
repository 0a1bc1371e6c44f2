"""Decide of what sort of work without a name a figure is told: the hospital in Marlow, the tram in Lyon.

Two works of one place, or of one body, are two things; only what stands before the figure says of which it is.
"""

from __future__ import annotations

import re

from checker.claims.frame import Frame
from checker.claims.lexicon import Hit
from checker.languages.en.work_words import GROUPS
from checker.languages.metrics import metric_called
from checker.records import Mention

__all__ = ["works_of"]

_ASIDE = re.compile(r"[ ,]*(?:which|who|whose|where)\b")
_TICKET = " ticket"
_OF_GROUPS = frozenset({"pay"})  # of a group of people wherever they work


def works_of(mention: Mention, frame: Frame, metric: str | None) -> frozenset[str]:
    """Return the sorts of work that the sentence names before the figure, or else in its clause; none of an event.

    A clause that only says more of a name, "Acme, which bought a refinery", does not say of which work a figure is.
    """
    if metric_called(metric).event_bound:
        return frozenset()
    paid = metric in _OF_GROUPS
    found = [hit for hit in frame.of("works") if (hit.label in GROUPS) == paid]
    if tickets := [hit for hit in found if hit.label.endswith(_TICKET)]:
        found = tickets  # a day ticket on the metro is no single one
    home = frame.clause(mention.start) if found else 0
    found = [hit for hit in found if frame.clause(hit.start) == home or not _is_aside(hit, frame)]
    before = {hit.label for hit in found if hit.start < mention.start}
    return frozenset(before or {hit.label for hit in found if frame.clause(hit.start) == home})


def _is_aside(hit: Hit, frame: Frame) -> bool:
    start, _ = frame.spans[frame.clause(hit.start)]
    return _ASIDE.match(frame.sentence.text, start) is not None
