"""Cut English words to a stem, so that forms of one word are equal: planted, planting, plants; lent, lend.

The stem is no word of its own: it is only compared with other stems.
"""

from __future__ import annotations

from functools import lru_cache

from checker.languages.en.measure_words import WORDS

__all__ = ["stem"]

_ENDINGS = ("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y")
_NO_ENDINGS = ("ss", "eed")  # glass, feed
_LEAST = 2  # letters that are left
_ALWAYS_DOUBLE = "lsaeiou"  # fall, pass: doubled without an ending too


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return the stem of a word in lower case.

    >>> [stem(word) for word in ("planted", "planting", "trees", "lent", "cities", "shipping", "used")]
    ['plant', 'plant', 'tre', 'lend', 'cit', 'ship', 'us']
    """
    word = WORDS.irregular.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST and not word.endswith(_NO_ENDINGS):
            word = word[: -len(ending)]
            break
    doubled = len(word) > _LEAST and word[-1] == word[-2] and word[-1] not in _ALWAYS_DOUBLE
    return word[:-1] if doubled else word
