"""Find an encoder's scale, so that "near" means the same for every encoder.

Cosines are not comparable between encoders: what is near for one is unrelated for another. Each is therefore
measured on a few clauses written for it: pairs that say the same in other words, in one language and across the two,
and pairs that have nothing in common but being about figures. A cosine is then told as a position between the means.

Units   Positions have no unit: 0 is unrelated, 1 is the same said otherwise; both ends may be exceeded.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from checker.matching.encoders.encoder import Encoder

__all__ = ["Scale", "scale_of"]

_SAME = (
    ("公司去年的营收为20亿元", "去年该公司实现收入20亿元"),
    ("地震已造成12人死亡", "遇难人数升至12人"),
    ("网站每月访问量达到300万次", "该网站一个月有300万次访问"),
    ("大桥总造价为80亿元", "建桥一共花费80亿元"),
    ("The company's revenue reached $2 billion last year", "Last year the firm took in $2 billion in sales"),
    ("The earthquake killed at least 12 people", "At least 12 died in the quake"),
    ("The site had 3 million visits a month", "Monthly traffic to the website was 3 million visits"),
    ("The bridge cost 8 billion yuan to build", "Building the bridge took 8 billion yuan"),
    ("公司去年的营收为20亿元", "The company's revenue reached 2 billion yuan last year"),
    ("地震已造成12人死亡", "The earthquake killed at least 12 people"),
    ("网站每月访问量达到300万次", "The site had 3 million visits a month"),
    ("大桥总造价为80亿元", "The bridge cost 8 billion yuan to build"),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """The mean cosines of unrelated clauses and of clauses that say the same."""

    unrelated: float
    same: float

    def position(self, cosine: float) -> float:
        """Return where `cosine` lies between unrelated (0) and the same (1).

        >>> Scale(0.25, 0.75).position(0.5)
        0.5
        """
        return (cosine - self.unrelated) / (self.same - self.unrelated)

    def cosine(self, position: float) -> float:
        """Return the cosine at `position`.

        >>> Scale(0.25, 0.75).cosine(0.5)
        0.5
        """
        return self.unrelated + position * (self.same - self.unrelated)


def scale_of(encoder: Encoder) -> Scale:
    """Measure `encoder` on the pairs; the same encoder always gives the same scale."""
    first = encoder.encode([a for a, _ in _SAME])
    second = encoder.encode([b for _, b in _SAME])
    cosines = first @ second.T
    apart = ~np.array([[_alike(i, j) for j in range(len(_SAME))] for i in range(len(_SAME))])
    same, unrelated = float(np.mean(np.diag(cosines))), float(np.mean(cosines[apart]))
    # An encoder that tells nothing apart gets a scale on which nothing is near, and rules decide alone.
    return Scale(round(unrelated, 4), round(max(same, unrelated + _LEAST_SPAN), 4))


_LEAST_SPAN = 0.02
_SUBJECTS = 4  # the pairs go round four subjects, so pairs four apart are of one


def _alike(i: int, j: int) -> bool:
    return i % _SUBJECTS == j % _SUBJECTS
