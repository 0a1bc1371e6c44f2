"""Find what a report's ids stand for, and where in its file a claim stands.

Units   Lines and columns count from 1, columns in code points. A line ends with "\\n"; the "\\r"
        of a "\\r\\n" is the last column of its line.
Errors  A claim or article id that the report does not hold raises KeyError: the report is broken.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from checker.records import Article, Claim, Report, SentenceRole

__all__ = ["Lookup", "line_starts", "look_up"]


@dataclass(frozen=True, slots=True)
class Lookup:
    """A report's claims and articles by id, where the lines of each article begin, and what its tables' cells say."""

    articles: dict[str, Article]
    claims: dict[str, Claim]
    starts: dict[str, list[int]]
    cells: dict[
        tuple[str, int, int], str
    ]  # article, start and end of a sentence -> its words with their names

    def article(self, claim: Claim) -> Article:
        """Return the article in which `claim` stands."""
        return self.articles[claim.article]

    def place(self, claim: Claim) -> tuple[int, int]:
        """Return the line and the column at which `claim` begins."""
        return self.position(claim.article, claim.start)

    def position(self, article: str, offset: int) -> tuple[int, int]:
        """Return the line and the column of an offset in the text of the article with the id `article`."""
        starts = self.starts[article]
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def sentence(self, claim: Claim) -> str:
        """Return the claim's sentence as it stands in the file."""
        return self.articles[claim.article].text[claim.sentence_start : claim.sentence_end]

    def cell(self, claim: Claim) -> tuple[str, str] | None:
        """Return what a table calls the claim's row and column, and what stands behind the claim in its cell."""
        told = self.cells.get((claim.article, claim.sentence_start, claim.sentence_end), "")
        before, found, after = told.rpartition(claim.surface)
        return (before, after) if found else None

    def named(self, ids: Iterable[str]) -> tuple[Claim, ...]:
        """Return the claims with these ids, in their order."""
        return tuple(self.claims[each] for each in ids)


def look_up(report: Report) -> Lookup:
    """Return the tables that the formats read a report with."""
    return Lookup(
        articles={article.id: article for article in report.articles},
        claims={claim.id: claim for claim in report.claims},
        starts={article.id: line_starts(article.text) for article in report.articles},
        cells={
            (article.id, sentence.start, sentence.end): sentence.text
            for article in report.articles
            for sentence in article.sentences
            if sentence.role is SentenceRole.CELL
        },
    )


def line_starts(text: str) -> list[int]:
    r"""Return the offset at which each line of `text` begins.

    >>> line_starts("ab\n\nc")
    [0, 3, 4]
    """
    starts = [0]
    found = text.find("\n")
    while found >= 0:
        starts.append(found + 1)
        found = text.find("\n", found + 1)
    return starts
