"""Say how many articles tell a figure and how many sources that makes: "12 articles, 1 source (all quote Reuters)"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.formats.naming import count
from checker.records import Common, Source

__all__ = ["name_source", "name_sources"]


def name_sources(articles: int, sources: int, told_by: Sequence[Source]) -> str:
    """Return both counts, and what makes several articles one source.

    >>> name_sources(3, 2, [Source(("c1", "c2"), 2, Common.SPEAKER, "Reuters"), Source(("c3",), 1)])
    '3 articles, 2 independent sources (2 quote Reuters)'
    >>> name_sources(2, 1, [Source(("c1", "c2"), 2, Common.TEXT)])
    '2 articles, 1 source (all are one text)'
    """
    counted = count(sources, "source" if sources == 1 else "independent source")
    shared = [
        _shared(each, "all" if each.articles == articles else f"{each.articles:,}")
        for each in told_by
        if each.common is not Common.NOTHING
    ]
    return f"{count(articles, 'article')}, {counted}" + (f" ({'; '.join(shared)})" if shared else "")


def name_source(source: Source) -> str:
    """Return how many articles a source is, and why.

    >>> name_source(Source(("c1", "c2"), 2, Common.WORDS)), name_source(Source(("c3",), 1))
    ('2 articles share a passage', '1 article')
    """
    if source.common is Common.NOTHING:
        return count(source.articles, "article")
    return _shared(source, count(source.articles, "article"))


def _shared(source: Source, who: str) -> str:
    match source.common:
        case Common.SPEAKER:
            return f"{who} quote {source.name}"
        case Common.PUBLISHER:
            return f"{who} by {source.name}"
        case Common.TEXT:
            return f"{who} are one text"
        case _:
            return f"{who} share a passage"
