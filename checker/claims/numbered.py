"""Read the number or letter that a product bears as a part of its name: Model 3, iPhone 15, Mate 60, Model 3/Y.

What is counted of one product is no count of its maker's all; `counted_products` finds the products that stand right
behind a figure.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from checker.claims.frame import Frame
from checker.claims.lexicon import either, words_of
from checker.claims.name_table import Spotted
from checker.records import Kind, Mention

__all__ = ["counted_products", "with_numbers"]

_TAIL = r"(?:/[A-Z0-9]{1,3})*(?![\w.,%])"
# The edition behind the number makes another product: the Aquila 7 Ultra.
_EDITION = r"(?: (?:Pro Max|Pro|Max|Plus|Ultra|Mini|Lite|Air|SE)(?![\w-]))?"
_NUMBER = re.compile(rf" (\d{{1,3}}[A-Za-z]?{_TAIL}{_EDITION})")
_MAY_BEAR_ONE = frozenset({"name", "product", "organisation"})
_NEAR = 6  # characters from a figure, or from the product before, to a product: 476,777 Model 3 and Model Y


def with_numbers(text: str, names: Sequence[Spotted], mentions: Sequence[Mention]) -> tuple[Spotted, ...]:
    """Return the names of `text`, those of products with the number behind them, where no figure reads it.

    >>> with_numbers("iPhone 15 sales rose", [Spotted(0, 6, "iPhone", "product", "Apple")], ())
    (Spotted(start=0, end=9, canonical='iPhone 15', sort='product', maker='Apple'),)
    >>> with_numbers("The Aquila 7 Ultra is out", [Spotted(4, 10, "Aquila", "name")], ())[0].canonical
    'Aquila 7 Ultra'
    >>> [name.canonical for name in with_numbers("300 Model 3 and Model Y cars", (), ())]
    ['Model 3', 'Model Y']
    """
    numbered = [_with_number(text, name, mentions) for name in names]
    for name in _designated(text, mentions):
        numbered = [n for n in numbered if not n.end > name.start or not n.start < name.end] + [name]
    return tuple(sorted(numbered, key=lambda name: name.start))


def _with_number(text: str, name: Spotted, mentions: Sequence[Mention]) -> Spotted:
    number = _NUMBER.match(text, name.end) if name.sort in _MAY_BEAR_ONE else None
    if number is None or _read(number.start(), number.end(), mentions):
        return name
    maker = name.maker or (name.canonical if name.sort == "organisation" else None)
    written = text[name.start : number.end()]
    return replace(name, end=number.end(), canonical=written, sort="product", maker=maker)


def _designated(text: str, mentions: Sequence[Mention]) -> Iterator[Spotted]:
    for found in _designation().finditer(text):
        if not _read(found.start(), found.end(), mentions):
            yield Spotted(found.start(), found.end(), found[0], "product")


@cache
def _designation() -> re.Pattern[str]:
    words = either(words_of("en").designations)
    return re.compile(rf"(?<![A-Za-z])(?:{words}) (?:[A-Z]|\d{{1,3}}[A-Za-z]?){_TAIL}")


def _read(start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Say whether a figure is read at `start` to `end`."""
    return any(mention.start < end and start < mention.end for mention in mentions)


def counted_products(mention: Mention, frame: Frame) -> frozenset[str]:
    """Return the products that `mention` counts: 300 Model 3 and Model Y, 300 辆 Model 3."""
    if mention.quantity.kind is not Kind.COUNT:
        return frozenset()
    found: list[str] = []
    end = mention.end
    for name in frame.names:
        if name.sort == "product" and name.start >= mention.start and name.start - end <= _NEAR:
            found.append(name.canonical)
            end = max(end, name.end)
    return frozenset(found)
