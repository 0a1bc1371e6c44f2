"""English words for small numbers and for places in an order; times and quantities are read with the same ones.

Source  General knowledge; there is no other list of them.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CARDINALS", "ORDINALS", "PLACES", "SMALL", "TENS"]

_SMALL: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_PLACES: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()

SMALL: Final = {word: n for n, word in enumerate(_SMALL)}  # zero to nineteen
TENS: Final = {word: 10 * n for n, word in enumerate(_TENS, 2)}  # twenty to ninety
PLACES: Final = {  # first to nineteenth, twentieth to ninetieth
    **{word: n for n, word in enumerate(_PLACES, 1)},
    **{f"{word[:-1]}ieth": n for word, n in TENS.items()},
}
CARDINALS: Final = {  # one to ninety-nine; twenty-one and twenty one
    **{word: n for word, n in SMALL.items() if n},
    **TENS,
    **{
        f"{tens}{dash}{word}": value + n
        for tens, value in TENS.items()
        for word, n in SMALL.items()
        if 0 < n < 10
        for dash in "- "
    },
}
ORDINALS: Final = {  # first to ninety-ninth
    **PLACES,
    **{
        f"{tens}{dash}{word}": value + n
        for tens, value in TENS.items()
        for word, n in PLACES.items()
        if n < 10
        for dash in "- "
    },
}
