"""Name what a figure measures by the words that stand with it, for what no list of metrics holds.

The noun phrase names it that leads to the figure or follows on it: "the wingspan of the X is 35.8 m", "a wingspan of
35.8 m", "a 35.8-metre wingspan", "X's wingspan: 35.8 m", "94 % effective", X的翼展为35.8米. Whoever owns it is the
subject and no part of the name. Of a count it is the noun counted with the verb: 300 trees planted.
"""

from __future__ import annotations

import re

from checker.claims.frame import Frame
from checker.claims.naming.chinese import chinese_name
from checker.claims.naming.english import english_name
from checker.claims.naming.named import NOTHING, Named
from checker.records import Kind, Mention

__all__ = ["Named", "named"]

# Behind a length of time that only says when: a year ago, 一年前.
_AWAY = re.compile(
    r"[之以]?[前後后来來内內间間里裡]|[ -](?:ago|later|earlier|after|before|since|from now|on)\b"
)


def named(mention: Mention, frame: Frame) -> Named:
    """Return the words that name what `mention` measures; `words` is "" where there are none."""
    if mention.quantity.kind is Kind.DURATION and _AWAY.match(frame.sentence.text, mention.end):
        return NOTHING
    return chinese_name(mention, frame) if frame.chinese else english_name(mention, frame)
