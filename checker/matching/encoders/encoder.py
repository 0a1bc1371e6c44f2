"""What every encoder promises, kept in one place whatever computes the vectors.

A text is put into one script, cut at `LONGEST`, and embedded once however often it occurs; texts are
embedded in sorted order, so the same set of texts gives the same bytes whatever its order. A text
without words gets the zero vector, which is near nothing.

Units   Vectors are float32 of length 1 (or 0); similarities are cosines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from checker.matching.scripts import unify

Vectors: TypeAlias = NDArray[np.float32]

Span: TypeAlias = tuple[int, int, int]  # which text, and from where to where in it

LONGEST = 2_000  # characters; a longer clause is damaged text, and its beginning is enough


@dataclass(frozen=True, slots=True)
class Encoder:
    """A named way from texts to vectors.

    `embed_spans`, where vectors add up, gives those of texts, and those of spans of them, each as long as it counts
    against the text around it.
    """

    name: str
    dimension: int
    embed: Callable[[list[str]], Vectors] = field(repr=False)
    embed_spans: Callable[[list[str], list[Span]], tuple[Vectors, Vectors]] | None = field(
        default=None, repr=False
    )
    digest: str = ""  # tells apart two of one name: of the weights, or a version

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one vector per text: float32, shape (len(texts), dimension), length 1 or 0."""
        prepared = [_prepare(text) for text in texts]
        distinct = sorted(set(prepared))
        rows = {text: row for row, text in enumerate(distinct)}
        vectors = np.zeros((len(distinct), self.dimension), np.float32)
        spoken = [row for row, text in enumerate(distinct) if text]
        if spoken:
            vectors[spoken] = normalise(self.embed([distinct[row] for row in spoken]))
        return vectors[[rows[text] for text in prepared]]

    def encode_within(self, parts: Sequence[str], wholes: Sequence[str], *, share: float) -> Vectors:
        """Return one vector per part, `share` of it from the text that it is a part of; length 1 or 0.

        An encoder whose vectors add up reads each whole once and takes its parts from it; a part that
        does not stand in its whole, word for word, is read by itself.
        """
        if self.embed_spans is None:
            return normalise(self.encode(parts) + np.float32(share) * self.encode(wholes))
        around = [_prepare(text) for text in wholes]
        pairs = list(zip([_prepare(text) for text in parts], around, strict=True))
        distinct = sorted({*around, *(part for part, whole in pairs if part not in whole)})
        rows = {text: row for row, text in enumerate(distinct)}
        spans = [_span(part, whole, rows) for part, whole in pairs]
        places = {span: row for row, span in enumerate(sorted(set(spans)))}
        texts, clauses = self.embed_spans(distinct, list(places))
        inside, outside = clauses[[places[span] for span in spans]], normalise(texts)
        return normalise(inside + np.float32(share) * outside[[rows[whole] for whole in around]])


def _span(part: str, whole: str, rows: Mapping[str, int]) -> Span:
    """Return where the part stands in its whole, or in itself where it does not."""
    start = whole.find(part)
    return (rows[whole], start, start + len(part)) if start >= 0 else (rows[part], 0, len(part))


def normalise(vectors: Vectors) -> Vectors:
    """Scale each row to length 1; a row that is zero or not finite becomes zero."""
    plain = vectors.astype(np.float32, copy=False)
    lengths = np.sqrt(np.einsum("ij,ij->i", plain, plain))
    sound = np.isfinite(lengths) & (lengths > _NO_LENGTH)
    lengths[~sound] = 1
    scaled: Vectors = plain / lengths[:, None]
    scaled[~sound] = 0
    return scaled


_NO_LENGTH = np.float32(1e-9)


def _prepare(text: str) -> str:
    """Return the text that is embedded: well-formed, one script, not endless; "" if it holds no word."""
    sound = text[:LONGEST].encode("utf-8", "replace").decode("utf-8")
    return unify(sound).strip() if any(map(str.isalnum, sound)) else ""
