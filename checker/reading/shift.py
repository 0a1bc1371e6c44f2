"""Read again, in step, Chinese that was cut into characters one byte too late.

Some converters work on GBK bytes without regard to where a character begins. Where they put something between
the two bytes of a character, or swallow one, every pair after it is read askew until the next ASCII letter:
`。或許` without its first byte reads `；蛟S`. Encoding such a run again and cutting it one byte earlier gives
the original back, all but the character that lost a byte; that one is filled in where the reading that the
converter wrote beside it, or frequency, leaves a single choice, and is else shown as `LOST`. What
comes out must read better than what stands there, hold every digit, and never gain a numeral by a guess.

Source  GB 18030 double bytes; user-defined ones map to U+E000 and up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.languages.zh.reading import FREQUENT, NUMERALS
from checker.languages.zh.script import fold
from checker.reading.glosses import SYLLABLE
from checker.reading.traced import Edit

__all__ = ["LOST", "shift_edits"]

LOST = "□"  # stands for a character that cannot be told
LONGEST_RUN = 120  # characters; runs end at the first ASCII letter, and prose has one before that
READS_WELL = 0.4  # share of frequent characters that a run read anew must have
READS_BETTER = 0.2  # and by how much more than what stands there

_HANZI = re.compile("[\u3400-\u9fff\ue000-\uf8ff]")
_NEXT = re.compile("[\u3400-\u9fff\ue000-\uf8ff]{0,8}")
_START = re.compile(
    rf"(?P<cut>(?<=[\u3400-\u9fff])[?？](?P<reading>{SYLLABLE})[)）])|(?P<stop>[?？][!！])"
    r"|(?P<mark>[;；!！:：?？]|(?<=[\u3400-\u9fff])[A-Za-zＡ-Ｚａ-ｚ])(?=[\u3400-\u9fff\ue000-\uf8ff])"
)
_CRUMB = re.compile(r"[?？](?=/[a-z]{1,6}\d?>)")
_GLOSS = re.compile(rf"[?？](?P<reading>{SYLLABLE})[)）]")
_COMMA_LIKE = frozenset("，。、；：“”‘’《》（）！？…—")
_UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class _Run:
    """What a stretch reads like, cut anew, and where it ends."""

    text: str
    end: int


def shift_edits(text: str, readings: Mapping[str, frozenset[str]]) -> list[Edit]:
    """Return the edits that put right the runs of `text` that are one byte out of step."""
    edits: list[Edit] = []
    done = 0
    for match in _START.finditer(text):
        if match.start() < done:
            continue
        edit = _repair(text, match, readings)
        if edit is not None:
            edits.append(edit)
            done = edit[1]
    return edits


def _repair(text: str, match: re.Match[str], readings: Mapping[str, frozenset[str]]) -> Edit | None:
    """Return the edit for the run that begins at `match`, None where nothing is out of step."""
    start, at = match.span()
    if match["cut"]:
        leads = _leads(text[start - 1], readings.get(match["reading"], frozenset()))
        runs = [run for lead in leads if (run := _best(_runs(text, at, lead, readings)))]
        best = _only(runs) or _best(_runs(text, at, _UNKNOWN, readings))
        return (
            (start, best.end, best.text)
            if best and _sound(text[at : best.end], best.text[1:], margin=0.0)
            else None
        )
    if match["stop"] and _CRUMB.match(text, at):
        return start, at + 1, "。”"
    if _share(_next(text, at)) >= READS_WELL:  # in step: nothing to put right
        return None
    pair = b"\xa3\xa1" if match["stop"] else _bytes(_full_width(match["mark"]))
    if len(pair) != 2:
        return None
    carry = 0xA1 if match["stop"] else pair[1]
    best = _best(_runs(text, at, carry, readings))
    if (
        best is None
        or len(_HANZI.findall(best.text)) < 2
        or not _sound(text[at : best.end], best.text, READS_BETTER)
    ):
        return None
    return start, best.end, "。" + best.text


def _next(text: str, at: int) -> str:
    """Return the hanzi from `at` on, a few of them."""
    match = _NEXT.match(text, at)
    return match[0] if match else ""


def _runs(text: str, at: int, carry: int, readings: Mapping[str, frozenset[str]]) -> Iterator[_Run]:
    """Yield the ways to read on from `at` with the byte `carry` in hand, up to where the text is in step."""
    pieces: list[str] = []
    for position in range(at, min(len(text), at + LONGEST_RUN)):
        character = text[position]
        if character.isdigit() or character in "\r\n":
            return
        if character in "?？":
            gloss = _GLOSS.match(text, position)
            end = gloss.end() if gloss else position + 1
            known = readings.get(gloss["reading"], frozenset()) if gloss else frozenset()
            yield _Run("".join(pieces) + _guess(carry, known), end)
            return
        pair = _bytes(character)
        if len(pair) == 1 and 0x40 <= pair[0] <= 0x7E and (joined := _joined(carry, pair[0])):
            yield _Run("".join(pieces) + joined, position + 1)
        if len(pair) == 1 and pair[0] >= 0x21:  # or a full-width letter that was made a plain one
            pair = bytes((0xA3, pair[0] | 0x80))
        if len(pair) != 2 or not (joined := _joined(carry, pair[0])):
            return
        pieces.append(joined)
        carry = pair[1]
        if carry < 0x80:  # a plain letter that was taken for the second half of a character
            yield _Run("".join(pieces) + chr(carry), position + 1)
            return


def _joined(lead: int, trail: int) -> str:
    """Return the character that two bytes make, empty where they make none that prose has."""
    if lead == _UNKNOWN:
        return LOST
    try:
        character = bytes((lead, trail)).decode("gb18030")
    except UnicodeDecodeError:
        return ""
    return character if "\u3400" <= character <= "\u9fff" or character in _COMMA_LIKE else ""


def _best(runs: Iterator[_Run]) -> _Run | None:
    """Return the run that reads best; of two that read alike, the one with fewer odd characters."""
    return max(runs, key=lambda run: (_share(run.text), -_odd(run.text), run.end), default=None)


def _leads(before: str, known: frozenset[str]) -> list[int]:
    """Return the bytes that may be lost after `before`: with its second byte they make a character so read."""
    second = _bytes(before)[1:]
    found = {pair[1] for character in known if (pair := _bytes(character))[:1] == second and len(pair) == 2}
    return sorted(found) or list(range(0x81, 0xFF))


def _only(runs: list[_Run]) -> _Run | None:
    """Return the one run whose first character is frequent and no numeral, None if there are several."""
    if len(runs) == 1:
        return runs[0]
    likely = [run for run in runs if fold(run.text[0]) in FREQUENT]
    firsts = {run.text[0] for run in likely}
    return (
        likely[0]
        if len(firsts) == 1 and not firsts & NUMERALS and fold(likely[0].text[0]) not in NUMERALS
        else None
    )


def _guess(lead: int, known: frozenset[str]) -> str:
    """Return the character so read that begins with the byte `lead`, if there is one only."""
    found = [
        character
        for character in sorted(known)
        if (pair := _bytes(character)) and pair[0] == lead and len(pair) == 2
    ]
    return found[0] if len(found) == 1 and fold(found[0]) not in NUMERALS else LOST


def _sound(before: str, after: str, margin: float) -> bool:
    """Say whether `after` reads better than `before` by `margin`."""
    share = _share(after)
    return share >= _share(before) + margin and (share >= READS_WELL or not margin)


def _share(text: str) -> float:
    hanzi = _HANZI.findall(fold(text))
    return sum(character in FREQUENT for character in hanzi) / len(hanzi) if hanzi else 0.0


def _odd(text: str) -> int:
    """Count the hanzi that are not frequent."""
    return sum(character not in FREQUENT for character in _HANZI.findall(fold(text)))


def _full_width(mark: str) -> str:
    return chr(ord(mark) + 0xFEE0) if mark.isascii() else mark


def _bytes(character: str) -> bytes:
    """Return the one or two bytes of `character`, none where GBK cannot write it."""
    encoded = character.encode("gb18030", "ignore")
    return encoded if len(encoded) <= 2 else b""
