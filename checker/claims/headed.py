"""Learn the Chinese names that no ending tells: what a headline begins with, and a clause of its text again.

A headline names first whom it is about, and the text names it again (青岚电器去年盈利; 青岚电器2024年营收…). What both
begin with, up to a word for what it measures, says or does, a time or a figure, is a name, unless a noun ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.claims.lexicon import either, words_of
from checker.claims.name_table import known_names
from checker.claims.names import sort_of
from checker.languages.zh.script import fold
from checker.records import Article, SentenceRole

__all__ = ["headed"]

_TITLES = (SentenceRole.TITLE, SentenceRole.HEADING)
_SHORTEST, _LONGEST = 3, 8  # characters of a name; what is shorter begins too many words
_SENTENCES = 40  # so far down a text its own subject is named again
_STARTS = re.compile(
    r"(?:^|第(?:\d{1,3}|[一二三四五六七八九十]{1,4})[届屆]|\d[年月日]|[今去明]年|本[月周季]|[据对][:：]?|[\s，,。：:；;！!？?、|｜—“「『（(])(?=[\u4e00-\u9fff])"
)
_HAN = re.compile(r"[\u4e00-\u9fff]+")


def headed(article: Article) -> Iterator[str]:
    """Yield the names that the headline of `article` and a clause of its text begin with, folded to Simplified."""
    told = article.sentences[:_SENTENCES]
    titles = [sentence.text for sentence in told[:1] if sentence.role in _TITLES]
    headline = fold(titles[0] if titles else article.title or "")
    body = [fold(sentence.text) for sentence in told if sentence.role not in _TITLES]
    heads = {_name_at(headline, match.end()) for match in _STARTS.finditer(headline)}
    again = {_name_at(text, match.end()) for text in body for match in _STARTS.finditer(text)}
    yield from sorted(heads & again - {""})


def _name_at(text: str, start: int) -> str:
    """Return the name that begins at `start`, up to the first word that no name holds; "" if there is none."""
    run = _HAN.match(text, start, start + _LONGEST + 1)
    if run is None:
        return ""
    end = _ends().search(text, start, run.end())
    name = text[start : end.start() if end else run.end()]
    return name if _SHORTEST <= len(name) <= _LONGEST and not _common(name) else ""


def _common(name: str) -> bool:
    """Say whether a word of common use ends the name, or a known name begins or ends it."""
    ends = [name[at:] for at in range(len(name))]
    if sort_of(name) in ("organisation", "facility"):
        rest = [name[: -len(end)] for end in ends if sort_of(f"某某{end}") != "name"]
        return any(body in words_of("zh").name_generic for body in rest)
    known = known_names().chinese
    starts = [name[:size] for size in range(2, len(name) + 1)]
    return any(part in known for part in (*starts, *ends)) or any(end in _nouns() for end in ends)


@cache
def _nouns() -> frozenset[str]:
    """Words for what is counted, sold or told of, and who speaks."""
    words = words_of("zh")
    groups = (
        *words.classes.values(),
        *words.segments.values(),
        *words.scope.values(),
        *words.events.values(),
    )
    return frozenset(
        word
        for group in (*groups, words.product_nouns, words.speakers, words.name_generic, words.crew)
        for word in group
    )


@cache
def _ends() -> re.Pattern[str]:
    """Characters and words that follow a name and are no part of one."""
    words = words_of("zh")
    groups = (*words.metrics.values(), *words.modality.values(), *words.events.values())
    lists = (words.says, words.befalls, words.moves, words.outdoes)
    members = {word for group in (*groups, *lists) for word in group if len(word) > 1}
    members.update(words.name_followers)
    return re.compile(rf"[{re.escape(words.name_breaks)}]|{either(members)}", re.IGNORECASE)
