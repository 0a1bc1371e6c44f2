"""Links between claims, with the neighbours that they were found among and the groups that they make."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.matching.index import Nearest, Rows

__all__ = ["Linked"]


@dataclass(frozen=True, slots=True)
class Linked:
    """What matching has found of a row of claims; all that `brought_up_to_date` needs to go on from.

    `pairs` has shape (2, links), each lower row first, in order; `scores` are what those pairs weigh.
    """

    nearest: Nearest
    pairs: Rows
    scores: NDArray[np.float64]
    groups: tuple[tuple[int, ...], ...]
