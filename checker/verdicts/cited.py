"""Read in a claim's sentence whom or what its figure is taken from: a named speaker, a document, or an office.

Texts that quote one speaker, or one document on the same subject, are one source, however many they are.
"Officials", "analysts" and "media" are many people and name nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from checker.languages.en.frames import WORDS as ENGLISH_FRAMES
from checker.languages.en.sources import WORDS as ENGLISH
from checker.languages.names import NAMES
from checker.languages.zh.frames import WORDS as CHINESE_FRAMES
from checker.languages.zh.script import fold
from checker.languages.zh.sources import WORDS as CHINESE
from checker.records import Claim
from checker.verdicts.wording import any_of

__all__ = ["Cited", "cited", "named_alike", "publisher_name"]

_LEADING = re.compile(rf"(?:(?:{'|'.join(ENGLISH.articles)})\s+)+")


@dataclass(frozen=True, slots=True)
class Cited:
    """Who or what is quoted: a key that is the same in every language, and the name that a reader is shown."""

    key: str
    name: str


def cited(claim: Claim) -> Cited | None:
    """Return what the figure is taken from, None where its text says it on its own or of many people."""
    if claim.attribution:
        plain = _plain(claim.attribution)
        if plain not in _generic():
            return Cited(claim.attribution, claim.attribution)
        office = _offices().get(plain)
        document = _document(claim)
        return document or (Cited(f"the {office}", f"the {office}") if office else None)
    return _document(claim)


def named_alike(a: str, b: str) -> bool:
    """Say whether two names are of one speaker, the shorter the end of the longer: Rowe, Ann Rowe of the city hall.

    >>> named_alike("Rowe", "Ann Rowe of the city hall"), named_alike("Ann", "Ann Rowe")
    (True, False)
    """
    shorter, longer = sorted((name.split(" of ")[0] for name in (a, b)), key=len)
    return shorter == longer or longer.endswith(f" {shorter}")


def publisher_name(publisher: str) -> str:
    """Return the name that other texts quote a publisher by.

    >>> publisher_name("路透社"), publisher_name("The Quay")
    ('Reuters', 'The Quay')
    """
    return _canonical().get(fold(publisher).lower(), publisher)


def _plain(speaker: str) -> str:
    return _LEADING.sub("", fold(speaker).lower())


def _document(claim: Claim) -> Cited | None:
    """Return the document named before the figure, or after it behind "according to"."""
    text = fold(claim.context).lower()
    figure = text.find(fold(claim.surface).lower())
    before = text[: figure if figure >= 0 else len(text)]
    found = _last(_documents(), before) or _last(_according(), text[len(before) :])
    return Cited(f"the {found}", f"the {found}") if found else None


def _last(pattern: re.Pattern[str], text: str) -> str | None:
    words = [match["word"] for match in pattern.finditer(text)]
    return _labels()[words[-1]] if words else None


@cache
def _labels() -> dict[str, str]:
    tables = (ENGLISH.documents, CHINESE.documents)
    return {word: label for table in tables for label, words in table.items() for word in words}


@cache
def _offices() -> dict[str, str]:
    tables = (ENGLISH.offices, CHINESE.offices)
    return {word: label for table in tables for label, words in table.items() for word in words}


@cache
def _generic() -> frozenset[str]:
    words = (*ENGLISH_FRAMES.speakers, *CHINESE_FRAMES.speakers)
    return frozenset(_LEADING.sub("", word) for word in words) | frozenset(_offices())


@cache
def _canonical() -> dict[str, str]:
    rows = ((name.canonical, alias) for name in NAMES for alias in (name.canonical, *name.aliases))
    return {fold(alias).lower(): canonical for canonical, alias in rows}


@cache
def _documents() -> re.Pattern[str]:
    return re.compile(f"(?P<word>{any_of(_labels())})")


@cache
def _according() -> re.Pattern[str]:
    opens = any_of((*ENGLISH.according, *CHINESE.according))
    return re.compile(rf"(?:{opens})[^,.;，。；]{{0,40}}?(?P<word>{any_of(_labels())})")
