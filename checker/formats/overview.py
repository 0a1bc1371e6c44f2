"""Say in at most ten lines what was read and what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from checker.formats.escape import escaped
from checker.formats.naming import count
from checker.records import Article, Cluster, Report, Verdict

__all__ = ["overview"]


def overview(report: Report, *, sums: int, others: int, agreed: int, alone: Sequence[Cluster]) -> str:
    """Return the list at the top of a report.

    `sums` are the findings on arithmetic, `others` those beside them and the conflicts, `agreed` the figures
    on which independent sources agree, `alone` the clusters that agree without that.
    """
    verdicts = Counter(cluster.verdict for cluster in report.clusters)
    repeated = sum(cluster.sources <= 1 for cluster in alone)
    compared = sum(
        len(cluster.claims) for cluster in report.clusters if cluster.verdict is not Verdict.SINGLE
    )
    lines = [
        f"- Read: {count(len(report.articles), 'article')}{_languages(report.articles)}"
        f"{_dates(report.articles)}",
        *_copies(report.articles),
        f"- Claims: {len(report.claims):,}; "
        f"{count(len(report.skipped), 'thing')} skipped, each with its reason below",
        f"- **{count(verdicts[Verdict.CONFLICT], 'conflict')}**",
        *([f"- **{count(sums, 'slip')} of arithmetic**"] if sums else []),
        *([f"- {count(others, 'other finding')}"] if others else []),
        f"- {count(agreed, 'figure')} on which independent sources agree, "
        f"{repeated:,} told more than once by one source",
        f"- {count(verdicts[Verdict.EXPLAINED], 'figure')} told differently for a reason",
        f"- {count(len(report.claims) - compared, 'claim')} with nothing to compare",
        f"- By claim-checker {escaped(report.version)}, encoder {escaped(report.encoder)}",
    ]
    return "\n".join(lines)


def _languages(articles: Sequence[Article]) -> str:
    counts = Counter(article.language for article in articles)
    named = ", ".join(f"{counts[language]} {escaped(language)}" for language in sorted(counts))
    return f" ({named})" if named else ""


def _dates(articles: Sequence[Article]) -> str:
    known = sorted(article.published for article in articles if article.published)
    missing = len(articles) - len(known)
    if not known:
        return ", none with a known date" if articles else ""
    span = f"published {known[0].isoformat()}"
    span += f" to {known[-1].isoformat()}" if known[-1] != known[0] else ""
    return f", {span}{f', {missing} without a known date' if missing else ''}"


def _copies(articles: Sequence[Article]) -> list[str]:
    copies = sum(article.copy_of is not None for article in articles)
    if not copies:
        return []
    if copies == 1:
        return ["- 1 article repeats another and is no source of its own"]
    return [f"- {count(copies, 'article')} repeat another and are no sources of their own"]
