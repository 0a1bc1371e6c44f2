"""Find the names in a sentence and give each its canonical form.

Latin names are runs of capitalised words, in either language; Chinese names are known ones, ones that the texts
introduce beside a Latin name, and ones that end as names of bodies, places and works do (…公司, …省, …大桥).

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from checker.claims.chinese_names import chinese_names, ending_pattern
from checker.claims.lexicon import lexicon, words_of
from checker.claims.name_table import NameTable, Spotted, key_of, known_names
from checker.languages.names import Name

__all__ = [
    "TITLES",
    "Casing",
    "is_ticker",
    "sort_of",
    "spot",
]

_LATIN_WORD = r"(?:[A-Z][A-Za-z0-9]*(?:[.&'’·-][A-Za-z0-9]+)*\.?|[a-z]{1,2}[A-Z][A-Za-z0-9]+)"
_LATIN = re.compile(rf"(?<![A-Za-z0-9]){_LATIN_WORD}(?:(?: of the | of | for | & |[ ·]){_LATIN_WORD})*")
# How a share is called at its exchange: 2097.HK, NYSE:MCD.
_TICKER = re.compile(
    r"\b(?:[A-Z]{2,8}: ?[A-Z0-9]{1,6}|[A-Z0-9]{1,6}\.(?:HK|US|SH|SZ|SS|TW|KS|OQ|PA|DE))(?![A-Za-z0-9])"
)
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,3}")
_INSIDE = re.compile(r"(?<=[a-z,;:] )[A-Z][A-Za-z0-9&'’-]*[A-Za-z0-9]|(?<=[a-z,;:] )[A-Z]")
_OPENS = re.compile(r"(?:^|[.!?]['\"”’]? )([A-Z][A-Za-z0-9&-]*[A-Za-z0-9])(?=['’]s\b|\s)", re.MULTILINE)
_SMALL = re.compile(r"(?<![A-Za-z])[a-z]{2,}")
_OPENING = "\"'“”‘’(（[-–—•* "
_Word: TypeAlias = tuple[int, int, str]
_GLUED_YEAR = re.compile(r"(?<=[A-Za-z])(?:19|20)\d\d$")  # OpenAI2024年
_PART = re.compile(r"[^\s·]+")
_VERSION = re.compile(r"[-–]?\d[\d.]*[a-z]?$")
_POSSESSIVE = re.compile(r"['’]s$")
_COMPOUND = re.compile(  # Ocean-wide, London-based: a word made of the name, not the name
    "-(?:wide|based|led|backed|style|born|made|owned|run|controlled|listed|held|funded|bound|trained|built|area)$"
)
_COMPANY_ENDING = re.compile(r",? (?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|Plc|plc|Group|Holdings)\.?$")
_DEMONYM = re.compile(r"[A-Z][a-z]+(?:ese|ians?|ish|eans?|ans|is)$")
_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
TITLES = frozenset(
    (
        "mr mrs ms dr prof gov president governor mayor minister chief general senator sen rep lt capt col sgt "
        "secretary king queen prince chairman chairwoman chair spokesman spokeswoman analyst professor ceo cto cfo "
        "director premier ex-premier ex-president leader commissioner candidate incumbent superintendent ambassador"
    ).split()
)
# Words that a name may hold after its first word, though they are none by themselves.
_INNER = frozenset(("of", "for", "the", "&", "plus", "pro", "max", "mini", "ultra"))
_JOINING = frozenset(("of", "for", "the", "&"))
_LONG_KNOWN = 4  # words
_SHOUTED = 12  # characters of two or more words in capitals, longer than initials are
_OWNERS = frozenset(words_of("en").name_generic)
_ADVERB = 6  # letters of a capitalised word in -ly that opens a sentence: Recently, Currently, not Kelly


@dataclass(frozen=True, slots=True)
class Casing:
    """The words that an article writes with a capital inside its sentences, and those that it writes small."""

    inside: frozenset[str]
    small: frozenset[str]

    @classmethod
    def of(cls, text: str, headline: str = "") -> Casing:
        """Read the casing of `text`; what opens its headline too is a name, unless it is a word of any list."""
        small = frozenset(_SMALL.findall(text))
        opening = Counter(_OPENS.findall(text))
        headline = "" if text.startswith(headline) else headline  # it is read twice, but told once
        opening.update(
            word for word in _OPENS.findall(headline)[:1] if word in opening and _may_be_name(word)
        )
        # A word that opens sentences again and again and is never written small is a name too.
        again = {word for word, times in opening.items() if times > 1 and word.lower() not in small}
        return cls(frozenset(_INSIDE.findall(text)) | again, small)


def _plain_plural(word: str, casing: Casing) -> bool:
    """Say whether a word that opens a sentence before "of" only says who or what of a name: Shareholders of Acme."""
    low = word.lower()
    return low.endswith("s") and (low in casing.small or low in _common()) and word not in casing.inside


def _may_be_name(word: str) -> bool:
    """Say whether a word that opens a headline is no plain noun that is known, nor looks like a plural or an adverb."""
    low = word.lower()
    return not low.endswith(("s", "ing", "ly", "ed")) and low not in _common() and low not in _unwanted(False)


@cache
def _common() -> frozenset[str]:
    """Return the single English words that the lists of cue words hold."""
    return frozenset(word for words in lexicon(False).tags for word in words.split())


def is_ticker(text: str) -> bool:
    """Say whether `text` is what a share is called at its exchange.

    >>> is_ticker("2097.HK"), is_ticker("U.S"), is_ticker("Northlight")
    (True, False, False)
    """
    return _TICKER.fullmatch(text) is not None


def spot(
    text: str, folded: str, chinese: bool, table: NameTable, casing: Casing | None = None
) -> tuple[Spotted, ...]:
    """Return the names of a sentence in order, not overlapping.

    `folded` is `text` folded to Simplified; `casing` says how the article writes its words elsewhere, for the
    first word of an English sentence, whose capital says nothing.

    >>> s = "谷歌和OpenAI CEO Sam Altman"
    >>> [n.canonical for n in spot(s, s, True, known_names())]
    ['Google', 'OpenAI', 'Sam Altman']
    >>> e = "The Federal Reserve said Acme Corp. fell"
    >>> [n.canonical for n in spot(e, e, False, known_names())]
    ['Federal Reserve', 'Acme']
    """
    found = list(_latin(text, chinese, table, casing))
    if chinese:
        found += chinese_names(folded, table)
    found.sort(key=lambda name: (name.start, -(name.end - name.start)))
    kept: list[Spotted] = []
    for name in found:
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return tuple(kept)


def _latin(text: str, chinese: bool, table: NameTable, casing: Casing | None) -> Iterable[Spotted]:
    tickers = [ticker.span() for ticker in _TICKER.finditer(text)]
    for run in _LATIN.finditer(text):
        if any(start < run.end() and run.start() < end for start, end in tickers):
            continue
        words = _words(text, run)
        if casing is not None and not text[: run.start()].strip(_OPENING):
            owns = _POSSESSIVE.match(text, words[0][1], words[0][1] + 2) is not None
            words = _without_opening(words, casing, table, owns=owns)
        for piece in _by_owner(text, words, casing, table):
            yield from _named(piece, chinese, table)


def _by_owner(
    text: str, words: list[_Word], casing: Casing | None, table: NameTable
) -> Iterable[list[_Word]]:
    """Cut a run behind an owner: Jane Rowe's | National Party, but People's Daily."""
    if key_of(" ".join(word for _, _, word in words)) in table.latin:
        yield words
        return
    start = 0
    for index, (_, end, word) in enumerate(words[:-1], 1):
        owner = _POSSESSIVE.match(text[end : end + 2]) is not None
        alone = casing is not None and word in casing.inside and key_of(word) not in _INNER
        if owner and (index - start > 1 or alone or key_of(word) in table.latin):
            yield words[start:index]
            start = index
    yield words[start:]


def _words(text: str, run: re.Match[str]) -> list[_Word]:
    """Cut a run of capitalised words into its words; no possessive, no year glued on."""
    words = []
    for part in _PART.finditer(run[0]):
        word = _COMPOUND.sub("", _POSSESSIVE.sub("", part[0]))
        if text.startswith("年", run.start() + part.end()):
            word = _GLUED_YEAR.sub("", word)
        start = run.start() + part.start()
        words.append((start, start + len(word), word))
    return words


def _without_opening(
    words: list[_Word], casing: Casing, table: NameTable, *, owns: bool = False
) -> list[_Word]:
    """Drop a sentence's first word where nothing says that its capital is more than the sentence's.

    One that owns something without an article (`owns`) is a name, but for the few nouns that do so too.
    """
    first = words[0][2]
    if len(words) > 2 and words[1][2] == "of" and _plain_plural(first, casing):
        return words[2:]
    if first in casing.inside or key_of(first) in table.latin:
        return words
    if owns and len(words) == 1 and first.lower() not in casing.small | _OWNERS:
        return words
    if len(words) > 1 and first.endswith("ly") and len(first) >= _ADVERB:
        return words[1:]
    return words[1:] if len(words) == 1 or first.lower() in casing.small else words


def _named(words: list[_Word], chinese: bool, table: NameTable) -> Iterable[Spotted]:
    """Split a run at the words that no name holds, and name the pieces."""
    unwanted = _unwanted(chinese)
    piece: list[_Word] = []
    title = False
    for index, word in enumerate(words):
        low = word[2].lower().rstrip(".")
        low = (
            low.partition("-")[0]
            if low[-1:].isalpha() and "-" in low and low.partition("-")[0] in _TENS
            else low
        )
        inner = low in _INNER and piece
        if low not in unwanted or inner or (low == "the" and _keeps_the(words[index + 1 :])):
            piece.append(word)
            continue
        yield from _one_latin(piece, title, table)
        opens = _opens_known(words[index:], table)
        piece, title = ([word] if opens else []), low in TITLES and not opens
    yield from _one_latin(piece, title, table)


def _opens_known(words: Sequence[_Word], table: NameTable) -> bool:
    """Say whether a known name of two words or more begins here: New Zealand, New York Stock Exchange."""
    told = [word for _, _, word in words[:_LONG_KNOWN]]
    return any(key_of(" ".join(told[:size])) in table.latin for size in range(2, len(told) + 1))


def _keeps_the(following: list[_Word]) -> bool:
    """Say whether "The" is a part of the name, as in "The Information"."""
    return bool(following) and key_of("the" + following[0][2]) in known_names().latin


@cache
def _unwanted(chinese: bool) -> frozenset[str]:
    return frozenset(words_of("en").not_names) | (frozenset({"app"}) if chinese else frozenset())


def _one_latin(piece: list[_Word], title: bool, table: NameTable) -> Iterable[Spotted]:
    while piece and piece[-1][2].lower() in _JOINING:
        piece = piece[:-1]
    if not piece:
        return
    start, end = piece[0][0], piece[-1][1]
    words = " ".join(word for _, _, word in piece)
    known = table.latin.get(key_of(words)) or table.latin.get(key_of(_COMPANY_ENDING.sub("", words)))
    if known is None:
        known = _product_line(words, table)
        if known is not None:
            yield Spotted(start, end, words, "product", known.maker or known.canonical)
            return
    if known is not None:
        yield Spotted(start, end, known.canonical, known.sort, known.maker)
        return
    if len(piece) > 1 and words.isupper() and len(words) > _SHOUTED:
        return  # a heading in capitals
    if len(piece) == 1 and (_DEMONYM.match(words) or len(words.rstrip(".")) < 2):
        return
    if len(piece) == 2 and not title and piece[0][2] in TITLES:
        return
    canonical = _spelled_out(_COMPANY_ENDING.sub("", words).rstrip("."), table)
    yield Spotted(start, end, canonical, "person" if title else _latin_sort(words))


def _spelled_out(name: str, table: NameTable) -> str:
    """Spell out the initials of a country that a name begins with: US Steel is United States Steel."""
    head, _, rest = name.partition(" ")
    known = table.latin.get(key_of(head)) if rest and _INITIALS.fullmatch(head) else None
    return f"{known.canonical} {rest}" if known is not None and known.sort == "place" else name


def _product_line(words: str, table: NameTable) -> Name | None:
    """Return the known product that `words` is a version or an edition of: "ChatGPT Plus", "GPT-4o"."""
    head = words.split(maxsplit=1)[0]
    known = table.latin.get(key_of(_VERSION.sub("", head)))
    return known if known is not None and known.sort == "product" and words != head else None


def sort_of(name: str) -> str:
    """Return what the ending of a name says of its sort.

    >>> sort_of("Tellin Strait Bridge"), sort_of("东江大桥"), sort_of("Cloudsail")
    ('facility', 'facility', 'name')
    """
    if name.isascii():
        return _latin_sort(name)
    _, sorts = ending_pattern()
    ends = sorted((end for end in sorts if len(end) > 1 and name.endswith(end)), key=len)
    return sorts[ends[-1]] if ends else "name"


def _latin_sort(words: str) -> str:
    last = words.rsplit(" ", 1)[-1].lower().rstrip(".")
    for sort, ends in words_of("en").name_ends.items():
        if last in ends:
            return sort
    return "name"
