"""Decide what is ignored on purpose: by a comment in an article, or by the configuration.

What is at odds is ignored where one of its claims stands in a paragraph, or in a file, for which its rule is ignored. A
comment is about the paragraph that begins, or goes on, behind it; without a reason it counts for nothing, and that is
told. There is no way to ignore all rules at once: one that is yet to come would be silenced unread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from checker.config import BadSettingError, Settings, did_you_mean
from checker.gate.concerns import Odds
from checker.gate.patterns import matches, path_from
from checker.reading.directives import Directive, directives
from checker.records import Article, Skipped
from checker.verdicts import arithmetic, rules

__all__ = ["Ignored", "Ignoring", "comments_of", "faults_of", "ignoring", "require_rules"]


@dataclass(frozen=True, slots=True)
class Ignored:
    """Why something is ignored, and whether it is the article itself that says so."""

    reason: str
    in_source: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that counts: claims of `rules` from `start` up to `end` of its article are ignored."""

    start: int
    end: int
    rules: tuple[str, ...]
    reason: str


Ignoring = Callable[[Odds], Ignored | None]


def ignoring(articles: Iterable[Article], settings: Settings) -> Ignoring:
    """Return the function that says why what is at odds is ignored, None where it is not."""
    known = {article.id: article for article in articles}
    comments = {name: found for name, article in known.items() if (found := comments_of(article))}

    def ignored(odds: Odds) -> Ignored | None:
        if odds.rule in settings.ignore or (settings.select and odds.rule not in settings.select):
            return Ignored(f"the configuration leaves out the rule '{odds.rule}'")
        for claim in odds.claims:
            for comment in comments.get(claim.article, ()):
                if odds.rule in comment.rules and comment.start <= claim.start < comment.end:
                    return Ignored(comment.reason, in_source=True)
            if pattern := _pattern(settings, known[claim.article], odds.rule):
                return Ignored(f"the configuration leaves out the rule '{odds.rule}' for '{pattern}'")
        return None

    return ignored


def comments_of(article: Article) -> list[Comment]:
    """Return the comments of an article that count, each with the stretch of text that it is about."""
    found = (each for each in directives(article.text) if not each.fault)
    return [
        Comment(*span, each.rules, each.reason)
        for each in found
        if (span := _stretch(article, each)) is not None
    ]


def faults_of(articles: Iterable[Article]) -> Iterator[Skipped]:
    """Yield what of the comments counts for nothing, and why."""
    for article in articles:
        for directive in directives(article.text):
            where = f"{article.path}:{article.text.count(chr(10), 0, directive.start) + 1}"
            for fault in _faults(directive):
                yield Skipped(where, f"a comment that counts for nothing: {fault}")


def require_rules(settings: Settings) -> None:
    """Raise BadSettingError for a rule in the settings that does not exist."""
    listed = [
        *settings.select,
        *settings.ignore,
        *(r for _, rules in settings.per_path_ignores for r in rules),
    ]
    for rule in listed:
        if fault := _unknown(rule):
            raise BadSettingError(fault)


def _faults(directive: Directive) -> list[str]:
    if directive.fault:
        return [directive.fault]
    return [fault for rule in directive.rules if (fault := _unknown(rule))]


def _unknown(rule: str) -> str:
    known = [each.id for each in (*rules.RULES, *arithmetic.RULES)]
    if rule in known:
        return ""
    if rule == "*":
        return "'*' is no rule; name each rule, parted by commas."
    return f"there is no rule '{rule}'; {did_you_mean(rule, known)}"


def _stretch(article: Article, directive: Directive) -> tuple[int, int] | None:
    """Return where the paragraph behind a comment begins and ends, None where no text follows."""
    following = [each for each in article.sentences if each.start >= directive.end]
    if not following:
        return None
    first = min(following, key=lambda each: each.start)
    return first.start, max(each.end for each in following if each.paragraph == first.paragraph)


def _pattern(settings: Settings, article: Article, rule: str) -> str | None:
    """Return the pattern of paths for which the rule is ignored and that means the article."""
    patterns = [pattern for pattern, rules in settings.per_path_ignores if rule in rules]
    if not patterns:
        return None
    path = path_from(settings.root, article.path)
    return next((pattern for pattern in patterns if matches(pattern, path)), None)
