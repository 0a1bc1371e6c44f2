"""Lay a sentence out for reckoning: every figure becomes one mark, so that phrases are matched around figures.

A mark is a character of the private use area that tells the figure's kind and its number in the sentence. Small
numbers that are no claims ("7 in the north and 4 in the south") are figures here too, without a claim.

Units   Offsets are those of the laid-out sentence before marks are set.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.languages.schema_arithmetic import ArithmeticWords
from checker.languages.zh.script import fold
from checker.records import Claim, Kind, Modifier, Quantity, Sentence
from checker.values.interval import Interval

__all__ = ["MARKS", "Figure", "Line", "joined", "lay_out"]

_FIRST = 0xE000  # private use area: no text holds these characters
_MOST = 0x100  # figures in one sentence; a longer list is a table, not a sentence
_ORDER = (Kind.MONEY, Kind.COUNT, Kind.OTHER, Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MULTIPLE, Kind.DATE)
_LAST = _FIRST + _MOST * len(_ORDER)
_BLOCK = {kind: number for number, kind in enumerate(_ORDER)}
_MEASURED = frozenset(
    {Kind.LENGTH, Kind.AREA, Kind.VOLUME, Kind.MASS, Kind.DURATION, Kind.TEMPERATURE, Kind.MAGNITUDE}
)
_NARROW = str.maketrans("（），：；％－—–！？", "(),:;%-——!?")
_BARE = re.compile(
    r"(?<![\w.,/:$€£¥#+-])\d{1,3}(?:,\d{3})+(?![\w/:-])"
    r"|(?<![\w.,/:$€£¥#+-])\d{1,7}(?:(?![\w/:%-]|[.,]\d)|(?=-(?:member|seat|strong|person|room|bed|team|unit)\b))"
)
_YEARS = range(1900, 2101)

MARKS = {
    kind: f"{chr(_FIRST + number * _MOST)}-{chr(_FIRST + number * _MOST + _MOST - 1)}"
    for kind, number in _BLOCK.items()
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a sentence; `claim` is None where it is no claim of its own."""

    start: int
    end: int
    surface: str
    quantity: Quantity
    claim: Claim | None = None

    @property
    def value(self) -> Decimal:
        """Return the printed number, 0 for a range, which has no one number."""
        low, high = self.quantity.low, self.quantity.high
        one = low if high is None or low == high else high if low is None else None
        return one or Decimal(0)

    @property
    def single(self) -> bool:
        """Say whether the figure is one number without a bound."""
        return self.quantity.low == self.quantity.high


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its figures as marks; `figures` in order of the text."""

    text: str
    figures: tuple[Figure, ...]
    words: ArithmeticWords
    sentences: int = 1

    @property
    def kinds(self) -> frozenset[Kind]:
        """Return the kinds of the figures."""
        return frozenset(figure.quantity.kind for figure in self.figures)

    def figure(self, mark: str) -> Figure:
        """Return the figure that a mark stands for."""
        return self.figures[ord(mark) % _MOST]

    def mark_of(self, figure: Figure) -> int:
        """Return where the mark of a figure stands in the text."""
        return self.text.index(_mark(figure, self.figures.index(figure)))

    def inside(self, marked: str) -> list[Figure]:
        """Return the figures whose marks a piece of the line holds."""
        return [self.figure(each) for each in marked if _FIRST <= ord(each) < _LAST]


def lay_out(sentence: Sentence, claims: Iterable[Claim], words: ArithmeticWords) -> Line | None:
    """Return the sentence laid out, None where it holds too many figures to be a sentence."""
    text = fold(sentence.text).lower().translate(_NARROW)
    if len(text) != len(sentence.text):  # a letter without a lower case of its own length
        return None
    figures = [figure for claim in claims if (figure := _placed(sentence, claim))]
    if words.spaced:
        figures += _bare(text, figures, words)
    figures.sort(key=lambda figure: figure.start)
    if len(figures) > _MOST:
        return None
    return Line("".join(_marked(text, figures)), tuple(figures), words)


def joined(first: Line, second: Line) -> Line:
    """Return two lines as one, as if a comma stood between them."""
    shift = len(first.figures)
    moved = "".join(chr(ord(each) + shift) if _FIRST <= ord(each) < _LAST else each for each in second.text)
    text = first.text.rstrip(" .。") + ("," if not first.words.spaced else ", ") + moved
    return Line(text, first.figures + second.figures, first.words, first.sentences + second.sentences)


def _marked(text: str, figures: Sequence[Figure]) -> Iterator[str]:
    position = 0
    for number, figure in enumerate(figures):
        yield text[position : figure.start]
        yield _mark(figure, number)
        position = figure.end
    yield text[position:]


def _mark(figure: Figure, number: int) -> str:
    kind = figure.quantity.kind
    return chr(_FIRST + _BLOCK[Kind.OTHER if kind in _MEASURED else kind] * _MOST + number)


def _placed(sentence: Sentence, claim: Claim) -> Figure | None:
    """Return the claim at its place in the sentence as read."""
    here, there = max(
        (anchor for anchor in sentence.anchors if anchor[1] <= claim.start), key=lambda anchor: anchor[1]
    )
    start = here + claim.start - there
    here, there = max(
        (anchor for anchor in sentence.anchors if anchor[1] < claim.end), key=lambda anchor: anchor[1]
    )
    end = here + claim.end - there
    if not 0 <= start < end <= len(sentence.text):
        return None
    return Figure(start, end, " ".join(claim.surface.split()), claim.quantity, claim)


def _bare(text: str, known: Sequence[Figure], words: ArithmeticWords) -> Iterator[Figure]:
    """Yield the plain numbers that are no claims; four digits without a comma may be a year and are left out.

    Chinese puts a measure word after what it counts: a plain number there is a name or a score.
    """
    taken = [(figure.start, figure.end) for figure in known]
    for found in (*_BARE.finditer(text), *words.small_numbers.finditer(text)):
        start, end = found.span()
        if any(start < stop and begin < end for begin, stop in taken):
            continue
        digits = found[0].replace(",", "")
        value = Decimal(words.small[digits]) if digits in words.small else Decimal(digits)
        if "," in found[0] or value not in _YEARS:
            yield Figure(start, end, found[0], _plain(value))


def _plain(value: Decimal) -> Quantity:
    return Quantity(Kind.COUNT, "", value, value, Interval.exactly(value), Modifier.EXACT)
