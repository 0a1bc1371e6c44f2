"""Read English number words: "two thousand three hundred and five", "two and a half million"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.claims.quantities.lookup import trie_pattern
from checker.languages.en.quantities import WORDS

__all__ = ["CARDINAL", "SINGULAR", "UNDER", "Cardinal", "part_of", "read_words", "worth"]

CARDINAL = trie_pattern(WORDS.digits)
SINGULAR = trie_pattern([w for w in (*WORDS.places, *WORDS.scales) if not w.endswith("s")])
UNDER = trie_pattern([w for w in WORDS.ordinals if w not in ("first", "second")])
_MULTIPLIER = trie_pattern([*WORDS.places, *WORDS.scales])  # "two dozens" is 24
_FIRST = re.compile(rf"{CARDINAL}|{SINGULAR}")
_NEXT = re.compile(rf"(?P<and> and |-and-| - |[ -])(?P<word>{CARDINAL}|{_MULTIPLIER})(?![a-z])")
_POINT = re.compile(rf" point((?: {CARDINAL})+)(?![a-z])")
_MORE = rf"(?![a-z])(?! (?:of|in)\b)(?P<more>[ -]{SINGULAR})?"
# "two and a third" is a number before a plural only: in "killed two and a third was hurt" it is none
_TAIL = re.compile(
    rf"(?: and (?:an? |one[ -])|-and-an?-)(?P<under>half|quarter"
    rf"|{UNDER}(?=[ -](?:{SINGULAR}|(?!is|was|has)[a-z]{{2,}}s)(?![a-z]))){_MORE}"
)
_ANY_TAIL = re.compile(rf" and (?:an? |one[ -])(?P<under>{UNDER}){_MORE}")


@dataclass(frozen=True, slots=True)
class Cardinal:
    """A number in words that ends at `end`; `scale` is the scale that closed it, 1 where none did."""

    value: Decimal
    end: int
    scale: int


def worth(word: str) -> int:
    """Return what `word` multiplies by: 12 for a dozen, 1 for a word that does not."""
    return WORDS.places.get(word) or WORDS.scales.get(word) or 1


def part_of(text: str, end: int, scale: int, wide: bool = False) -> tuple[Decimal, int]:
    """Return what "and a half", "and a third" after a number closed by `scale` adds to it, and where it ends.

    >>> part_of("3 million and a quarter", 9, 10**6)
    (Decimal('250000.00'), 23)
    """
    tail = (_ANY_TAIL if wide else _TAIL).match(text, end)
    if tail is None or (tail["more"] and scale > 1):
        return Decimal(0), end
    return Decimal(1) / WORDS.ordinals[tail["under"]] * scale, tail.end("under")


@dataclass(slots=True)
class _Sum:
    """The parts of a number while it is read: closed groups, the open group, and in it what stands before "and"."""

    total: Decimal = Decimal(0)
    held: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    scale: int = 1

    def take(self, word: str) -> None:
        if word in WORDS.digits:
            self.group += WORDS.digits[word]
        elif word in WORDS.places:
            self.group = (self.group or Decimal(1)) * WORDS.places[word]
        else:
            self.scale = WORDS.scales[word]
            group = self.held + self.group
            if self.total and self.scale > self.total and not group:
                self.total *= self.scale
            else:
                self.total += (group or Decimal(1)) * self.scale
            self.held = self.group = Decimal(0)

    def hold(self) -> None:
        """Let what follows "and" be multiplied alone: three hundred and two dozen are 324."""
        self.held, self.group = self.held + self.group, Decimal(0)

    def value(self) -> Decimal:
        return self.total + self.held + self.group

    def closing(self) -> int:
        return self.scale if self.total and not self.held + self.group else 1


def read_words(text: str, start: int, wide: bool = False) -> Cardinal | None:
    """Read the number words that begin at `start`.

    >>> [str(read_words(s, 0).value) for s in ("two thousand three hundred and five men", "two and a half million")]
    ['2305', '2500000.0']
    """
    position = start
    if text.startswith(("a ", "an "), start):
        position = text.index(" ", start) + 1
    first = _FIRST.match(text, position)
    if first is None:
        return None
    sum_, word, end = _Sum(), first[0], first.end()
    while True:
        sum_.take(word)
        part, end = _decimals(text, end, sum_.closing(), wide)
        if sum_.closing() > 1:
            sum_.total += part  # one million and a half
        else:
            sum_.group += part
        follow = _NEXT.match(text, end)
        if follow is None or not _goes_on(follow, word):
            break
        if "and" in follow["and"]:
            sum_.hold()
        word, end = follow["word"], follow.end()
    return Cardinal(sum_.value(), end, sum_.closing())


def _goes_on(follow: re.Match[str], last: str) -> bool:
    """Say whether two words are parts of one number: "twenty five" and "two hundred and five", not "two and five"."""
    digits = WORDS.digits
    word = follow["word"]
    if "and" in follow["and"]:
        return last not in digits and word in digits
    return not (last in digits and word in digits) or (digits[last] >= 20 and 0 < digits[word] < 10)


def _decimals(text: str, end: int, scale: int, wide: bool) -> tuple[Decimal, int]:
    """Return what "point five", "and a half" add, and where they end."""
    if point := _POINT.match(text, end):
        digits = "".join(str(WORDS.digits[w]) for w in point[1].split())
        return Decimal(f"0.{digits}") * scale, point.end()
    return part_of(text, end, scale, wide)
