"""Turn claims into vectors: a claim's clause, with a share of the sentence that it stands in.

The clause says what is measured; the sentence often says of whom. Figures are left in: encoders are nearly blind to
them, and a year tells one claim from another.

Units   Vectors have shape (claims, d), float32, length 1 (or 0 for an empty text).
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.matching.encoders.encoder import Encoder, Vectors
from checker.records import Claim

__all__ = ["SENTENCE_SHARE", "passages"]

SENTENCE_SHARE = 0.3  # set by hand; other shares have not been measured on linking


def passages(claims: Sequence[Claim], encoder: Encoder) -> Vectors:
    """Return one vector a claim; each text is encoded once, however many claims stand in it."""
    clauses, sentences = [claim.clause for claim in claims], [claim.context for claim in claims]
    return encoder.encode_within(clauses, sentences, share=SENTENCE_SHARE / (1 - SENTENCE_SHARE))
