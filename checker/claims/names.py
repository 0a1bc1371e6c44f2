"""Find the names in a sentence and give each its canonical form.

Latin names are runs of capitalised words, in either language; Chinese names are known ones, ones that the texts
introduce beside a Latin name, and ones that end as names of bodies, places and works do (…公司, …省, …大桥).

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

from checker.claims.lexicon import words_of
from checker.languages.names import NAMES, Name

__all__ = [
    "TITLES",
    "Casing",
    "NameTable",
    "Spotted",
    "is_ticker",
    "known_names",
    "name_table",
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
_COUNTED = re.compile(r"[\d百千万亿多余] ?$")  # what follows is the classifier of a figure
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
_WEAK_ENDS = frozenset("省市县州岛镇村郡")
_SHOUTED = 12  # characters of two or more words in capitals, longer than initials are
_ADVERB = 6  # letters of a capitalised word in -ly that opens a sentence: Recently, Currently, not Kelly
_WORK = re.compile("《([^《》]{1,20})》")
_NO_WORKS = (
    *(
        "法",
        "条例",
        "办法",
        "规定",
        "意见",
        "通知",
        "公告",
        "报告",
        "方案",
        "协议",
        "声明",
        "白皮书",
        "草案",
        "法案",
    ),
    *(
        "报",
        "周刊",
        "杂志",
        "新闻",
        "网",
        "公报",
        "纲要",
        "指南",
        "规划",
        "决定",
        "公约",
        "条约",
        "说明书",
        "年鉴",
    ),
)
_LEAST_BODY = 2  # characters before the ending; "东江大桥" has two
_AFTER_WEAK = frozenset("长民场区域内外委政府级面场庄屿井")
_BEFORE_WEAK = frozenset("超股城上都门楼入开收全本各该每")


@dataclass(frozen=True, slots=True)
class Spotted:
    """A name at `text[start:end]`; `maker` is the owner of a product, if known."""

    start: int
    end: int
    canonical: str
    sort: str  # organisation | place | facility | person | product | media | name
    maker: str | None = None


@dataclass(frozen=True, slots=True)
class Casing:
    """The words that an article writes with a capital inside its sentences, and those that it writes small."""

    inside: frozenset[str]
    small: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Casing:
        """Read the casing of `text`."""
        small = frozenset(_SMALL.findall(text))
        opening = Counter(_OPENS.findall(text))
        # A word that opens sentences again and again and is never written small is a name too.
        again = {word for word, times in opening.items() if times > 1 and word.lower() not in small}
        return cls(frozenset(_INSIDE.findall(text)) | again, small)


@dataclass(frozen=True, slots=True)
class NameTable:
    """Known names by alias: Chinese folded, Latin in lower case without spaces."""

    latin: Mapping[str, Name]
    chinese: Mapping[str, Name]
    lengths: Mapping[str, tuple[int, ...]]


def _key(alias: str) -> str:
    return alias.lower().replace(" ", "").rstrip(".")


def is_ticker(text: str) -> bool:
    """Say whether `text` is what a share is called at its exchange.

    >>> is_ticker("2097.HK"), is_ticker("U.S"), is_ticker("Northlight")
    (True, False, False)
    """
    return _TICKER.fullmatch(text) is not None


def name_table(learned: Iterable[Name] = ()) -> NameTable:
    """Return the known names together with those that the texts have introduced; known rows win."""
    latin: dict[str, Name] = {}
    chinese: dict[str, Name] = {}
    for name in (*NAMES, *learned):
        for alias in (name.canonical, *name.aliases):
            if alias[0].isascii():
                latin.setdefault(_key(alias), name)
            else:
                chinese.setdefault(alias, name)
    lengths: dict[str, set[int]] = {}
    for alias in chinese:
        lengths.setdefault(alias[0], set()).add(len(alias))
    return NameTable(
        latin,
        chinese,
        {head: tuple(sorted(sizes, reverse=True)) for head, sizes in lengths.items()},
    )


@cache
def known_names() -> NameTable:
    """Return the table of names that need no learning."""
    return name_table()


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
        known = list(_known_chinese(folded, table))
        found += [
            *known,
            *_without_known(_by_ending(folded), known, folded),
            *_quoted(folded),
            *_works(folded),
        ]
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
            words = _without_opening(words, casing, table)
        for piece in _by_owner(text, words, casing, table):
            yield from _named(piece, chinese, table)


def _by_owner(
    text: str, words: list[_Word], casing: Casing | None, table: NameTable
) -> Iterable[list[_Word]]:
    """Cut a run behind an owner: Jane Rowe's | National Party, but People's Daily."""
    if _key(" ".join(word for _, _, word in words)) in table.latin:
        yield words
        return
    start = 0
    for index, (_, end, word) in enumerate(words[:-1], 1):
        owner = _POSSESSIVE.match(text[end : end + 2]) is not None
        alone = casing is not None and word in casing.inside and _key(word) not in _INNER
        if owner and (index - start > 1 or alone or _key(word) in table.latin):
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


def _without_opening(words: list[_Word], casing: Casing, table: NameTable) -> list[_Word]:
    """Drop a sentence's first word where nothing says that its capital is more than the sentence's."""
    first = words[0][2]
    if first in casing.inside or _key(first) in table.latin:
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
        piece, title = [], low in TITLES
    yield from _one_latin(piece, title, table)


def _keeps_the(following: list[_Word]) -> bool:
    """Say whether "The" is a part of the name, as in "The Information"."""
    return bool(following) and _key("the" + following[0][2]) in known_names().latin


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
    known = table.latin.get(_key(words)) or table.latin.get(_key(_COMPANY_ENDING.sub("", words)))
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
    known = table.latin.get(_key(head)) if rest and _INITIALS.fullmatch(head) else None
    return f"{known.canonical} {rest}" if known is not None and known.sort == "place" else name


def _product_line(words: str, table: NameTable) -> Name | None:
    """Return the known product that `words` is a version or an edition of: "ChatGPT Plus", "GPT-4o"."""
    head = words.split(maxsplit=1)[0]
    known = table.latin.get(_key(_VERSION.sub("", head)))
    return known if known is not None and known.sort == "product" and words != head else None


def sort_of(name: str) -> str:
    """Return what the ending of a name says of its sort.

    >>> sort_of("Tellin Strait Bridge"), sort_of("东江大桥"), sort_of("Cloudsail")
    ('facility', 'facility', 'name')
    """
    if name.isascii():
        return _latin_sort(name)
    _, sorts = _ending_pattern()
    ends = sorted((end for end in sorts if len(end) > 1 and name.endswith(end)), key=len)
    return sorts[ends[-1]] if ends else "name"


def _latin_sort(words: str) -> str:
    last = words.rsplit(" ", 1)[-1].lower().rstrip(".")
    for sort, ends in words_of("en").name_ends.items():
        if last in ends:
            return sort
    return "name"


def _known_chinese(folded: str, table: NameTable) -> Iterable[Spotted]:
    free = 0
    lengths, names = table.lengths, table.chinese
    for start, character in enumerate(folded):
        if character not in lengths or start < free:
            continue
        for size in lengths[character]:
            name = names.get(folded[start : start + size])
            if name is not None:
                free = start + size
                yield Spotted(start, free, name.canonical, name.sort, name.maker)
                break


@cache
def _ending_pattern() -> tuple[re.Pattern[str], Mapping[str, str]]:
    ends = words_of("zh").name_ends
    sorts = {
        end: sort for sort, members in ends.items() for end in members if len(end) > 1 or end in _WEAK_ENDS
    }
    breaks = re.escape(words_of("zh").name_breaks)
    body = rf"[^\W\da-zA-Z_{breaks}]"
    ordered = "|".join(sorted(map(re.escape, sorts), key=lambda end: (-len(end), end)))
    return re.compile(rf"{body}{{2,6}}?(?P<end>{ordered})"), MappingProxyType(sorts)


def _by_ending(folded: str) -> Iterable[Spotted]:
    pattern, sorts = _ending_pattern()
    generic = words_of("zh").name_generic
    for match in pattern.finditer(folded):
        end = match["end"]
        start = match.start()
        for inner in _verbs().finditer(folded, start, match.start("end")):
            start = inner.end()
        if start == match.start() and _COUNTED.search(folded, 0, start):
            start += 1  # 300 辆电动汽车
        body = folded[start : match.start("end")]
        if match.end() - start < len(end) + _LEAST_BODY or body in generic or _ends_generic(body, end):
            continue
        if len(end) == 1:
            following = folded[match.end() : match.end() + 1]
            if following in _AFTER_WEAK or folded[match.end() - 2] in _BEFORE_WEAK:
                continue
        yield Spotted(start, match.end(), folded[start : match.end()], sorts[end])


def _ends_generic(body: str, end: str) -> bool:
    """Say whether the ending is only the end of a longer generic word: 销售新能源."""
    return any(f"{body[at:]}{end}" in words_of("zh").name_generic for at in range(len(body)))


def _without_known(ended: Iterable[Spotted], known: Sequence[Spotted], folded: str) -> Iterable[Spotted]:
    """Yield the names found by their endings, cut where known names stand in them.

    What ends in a known name is that name with words before it (制造商谷歌); behind a known body only its ending says
    no more (谷歌公司), and behind a known place stands a place of its own (加拿大西北地区).
    """
    for name in ended:
        inside = [each for each in known if name.start <= each.start and each.end <= name.end]
        if any(each.end == name.end for each in inside):
            continue
        last = inside[-1] if inside else None
        if last is None or (last.sort == "place" and name.sort != "place" and last.start == name.start):
            yield name
            continue
        rest = folded[last.end : name.end]
        if rest in words_of("zh").name_generic or len(rest) <= _LEAST_BODY:
            continue
        if last.sort == "place":
            yield replace(name, start=last.end, canonical=rest)
        else:
            yield replace(name, start=last.start, canonical=folded[last.start : name.end])


@cache
def _event_pattern() -> re.Pattern[str]:
    events = (word for members in words_of("zh").events.values() for word in members)
    ordered = "|".join(sorted(map(re.escape, events), key=lambda word: (-len(word), word)))
    return re.compile(rf"[“「『]([^”」』“「『]{{1,8}})[”」』](?=的?(?:{ordered}))")


def _quoted(folded: str) -> Iterable[Spotted]:
    """Yield the names in quotation marks that an event bears: “海燕”台风."""
    if "“" not in folded and "「" not in folded:
        return
    for match in _event_pattern().finditer(folded):
        yield Spotted(match.start(1), match.end(1), match[1], "name")


def _works(folded: str) -> Iterable[Spotted]:
    """Yield the works whose titles stand in their brackets, no rules and reports: 《夜行》."""
    if "《" not in folded:
        return
    for match in _WORK.finditer(folded):
        if not match[1].endswith(_NO_WORKS):
            yield Spotted(match.start(1), match.end(1), match[1], "name")


@cache
def _verbs() -> re.Pattern[str]:
    """Words that stand before a Chinese name without a break and are no part of it."""
    words = words_of("zh")
    members = [
        w
        for w in (*words.says, *words.object_marks, *words.speakers, *words.back_reference, *words.name_verbs)
        if len(w) > 1
    ]
    return re.compile("|".join(sorted(map(re.escape, members), key=lambda word: (-len(word), word))))
