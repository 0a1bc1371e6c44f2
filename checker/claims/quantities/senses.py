"""Decide what a unit word means here, where it has several senses: 度, 级, 块, pounds, points, second."""

from __future__ import annotations

import re

from checker.claims.quantities.currency import Currencies, home_unit
from checker.claims.quantities.draft import Draft
from checker.claims.quantities.line import Line
from checker.claims.quantities.lookup import Hit

__all__ = ["degree", "pounds", "quake_follows", "stands"]

_HOTTEST = 200  # a bare C or F after a larger number is no temperature of the news
_QUAKE = re.compile(r"地震|强震|余震|里氏|震级|大震")
_QUAKE_AFTER = re.compile(r"级? ?(?:左右|以上)?的? ?(?:浅源|深源|强|强烈|特大|大)?(?:地震|强震|余震|震)")
_LETTER = re.compile(r" ?[^\W\d](?<![钱左以上多的一每、])")
_PRICE = re.compile(r" ?\d(?![\d.,]{0,20} ?[$€£¥])")


def stands(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a unit word stands on its own, and means the unit after this number."""
    text, word, after = line.text, line.text[hit.start : hit.end], line.text[hit.end : hit.end + 1]
    if (
        word[-1].isascii()
        and after.isascii()
        and ((word[-1].isalnum() and after.isalnum()) or (word == "$" and _priced(text, hit.end)))
    ):
        return False
    if not line.lexicon.words.spaced:
        if word == "点" and (draft.spelled or (draft.low <= 24 and draft.low == int(draft.low))):
            return False
        if word in {"块", "圆", "两"} and _LETTER.match(text, hit.end):
            return False
        guard = line.lexicon.words.guards.get(word)
        return not (guard and after and after in guard)
    if word == "x" and _PRICE.match(text, hit.end):
        return False  # 5 x 10 cm
    if _is_name(word, line.cased[hit.start : hit.end], draft):
        return False
    if word in {"c", "f"}:
        return line.lexicon.heat_talk.search(text) is not None and abs(draft.low) < _HOTTEST
    glued = text[draft.end : hit.start]
    if word in {"m", "g", "t", "l", "h", "k", "w", "v", "min", "in.", "x", "s"} and glued:
        return not (after.isalpha() or line.cased[hit.start] != line.cased[hit.start].lower())
    if word in {"point", "points"} and draft.low == 1:
        return False
    return not (
        word in {"real", "won", "stone", "cup", "cups", "bit", "turn", "bar", "ha", "second", "quarter"}
        and not _noun_like(line, hit, draft)
    )


def _is_name(word: str, cased: str, draft: Draft) -> bool:
    """Say whether the case of a word makes it no unit: a GPA is a grade, 50 Cent a singer."""
    return (word == "gpa" and cased != "GPa") or (word == "cent" and cased[0] == "C" and draft.low != 1)


def _priced(text: str, position: int) -> bool:
    """Say whether a price follows the sign, one that has no sign of its own behind it."""
    return _PRICE.match(text, position) is not None


def _noun_like(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a word that is a unit among other things is one here."""
    if line.text[hit.start : hit.end] in {"second", "quarter"}:
        return (
            not draft.spelled
            or (draft.low == 1 and line.text[hit.end : hit.end + 1] in {"", ".", ",", " "})
            or line.text[draft.end : draft.end + 1] == "-"
        )
    return draft.high != 1 or draft.scale > 1


def quake_follows(line: Line, position: int) -> bool:
    """Say whether an earthquake is named right after `position`: 规模7.2强震."""
    return _QUAKE_AFTER.match(line.text, position) is not None


def pounds(line: Line, draft: Draft, currencies: Currencies) -> None:
    """Take pounds for money where the words around are about money."""
    around = line.text[max(0, draft.start - 80) : draft.end + 60]
    if line.lexicon.money_talk.search(around) and not line.lexicon.weight_talk.search(around):
        home_unit(draft, "home.pound", currencies)


def degree(line: Line, draft: Draft, hit: Hit, symbol: str) -> str | None:
    """Tell the degrees of heat from others, and the 级 of an earthquake from that of wind and rank."""
    before = line.text[max(0, draft.start - 14) : draft.start]
    if symbol == "level":
        if _QUAKE_AFTER.match(line.text, hit.start) or _QUAKE.search(before):
            return "magnitude"
        return None
    if line.lexicon.words.spaced:
        return symbol
    return "°C" if line.lexicon.heat_talk.search(before) else symbol
