"""Tell a figure that is by how much one has more than another: beat him by 3,000 votes, 大胜对手5万票, 以5万票之差."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.frame import Frame
from checker.claims.lexicon import words_of
from checker.claims.metrics import Measured
from checker.languages.metrics import MARGIN_OF
from checker.languages.zh.script import fold
from checker.records import Mention

__all__ = ["as_margin"]

_BY = ("by", "of", "by a margin of", "by some", "by about")


def as_margin(measured: Measured, mention: Mention, frame: Frame) -> Measured:
    """Return the metric of a lead where `mention` is one."""
    label = MARGIN_OF.get(measured.label or "")
    return replace(measured, label=label) if label and _is_margin(mention, frame) else measured


def _is_margin(mention: Mention, frame: Frame) -> bool:
    text = fold(frame.sentence.text) if frame.chinese else frame.sentence.text.lower()
    if text[mention.end :].lstrip().startswith(words_of("zh" if frame.chinese else "en").margins):
        return True
    before = text[: mention.start].rstrip()
    if before.endswith("的") if frame.chinese else not before.endswith(_BY):
        return False  # 大胜对手的5万票 tells of the rival's votes
    home = frame.clause(mention.start)
    at = [
        hit.end
        for hit in frame.of("outdoes")
        if hit.end <= mention.start and (not frame.chinese or frame.clause(hit.start) == home)
    ]
    return bool(at) and not any(max(at) <= other.start < mention.start for other in frame.mentions)
