"""Say in words what a check found: its title, its counts, its one line of summary."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from checker.formats.checks.sights import Sight, Spot
from checker.formats.escape import visible
from checker.formats.naming import count, name_claim
from checker.records import Check, Checked, Standing, Verdict

__all__ = ["Tally", "outcome", "place_of", "shown_rule", "source_of", "summary", "tally", "told"]

OTHERS_TOLD = 5  # places in a form that has room for a few lines


@dataclass(frozen=True, slots=True)
class Tally:
    """How many articles were checked, and how many findings stand how."""

    new_articles: int
    old_articles: int
    new: int
    failing: int
    baseline: int
    ignored: int
    stale: int


def tally(check: Check) -> Tally:
    """Return the counts of a check."""
    standings = Counter(each.standing for each in check.findings)
    return Tally(
        new_articles=len(check.new),
        old_articles=sum(article.id not in check.new for article in check.report.articles),
        new=standings[Standing.NEW],
        failing=sum(each.fails for each in check.findings),
        baseline=standings[Standing.BASELINE],
        ignored=standings[Standing.IGNORED],
        stale=len(check.stale),
    )


def summary(check: Check) -> str:
    """Return the one line that tells what was checked, against what, and what came of it."""
    counts = tally(check)
    against = f" against {count(counts.old_articles, 'other')}" if counts.old_articles else ""
    known = [
        *([f"{counts.baseline:,} in the baseline"] if counts.baseline else []),
        *([f"{counts.ignored:,} ignored"] if counts.ignored else []),
        *([f"{count(counts.stale, 'stale entry').replace('entrys', 'entries')}"] if counts.stale else []),
    ]
    return f"{count(counts.new_articles, 'article')} checked{against}: {', '.join([outcome(check), *known])}"


def outcome(check: Check) -> str:
    """Return what a check came to, in a few words: "2 findings, 1 of them fails the check"."""
    counts = tally(check)
    if not counts.new:
        return "nothing new found" if counts.baseline or counts.ignored else "nothing found"
    fails = "fails" if counts.failing == 1 else "fail"
    if counts.failing == counts.new:
        return f"{count(counts.new, 'finding')} that {fails} the check"
    if not counts.failing:
        return f"{count(counts.new, 'finding')}, none of which fails the check"
    return f"{count(counts.new, 'finding')}, {counts.failing:,} of which {fails} the check"


def shown_rule(checked: Checked) -> str:
    """Return what sort of finding it is, for a heading: "contradiction", or "contradiction between older articles"."""
    between = checked.finding.verdict is Verdict.CONFLICT and checked.finding.cluster is not None
    kind = "contradiction" if between else "finding"
    return f"{kind} between older articles, brought to light" if checked.brought_to_light else kind


def told(sight: Sight) -> str:
    """Return a finding in plain words, with where the other side stands: for forms that show a text and no more."""
    lines = [visible(sight.checked.finding.message)]
    lines += [
        f"{place_of(spot)} says {visible(spot.claim.surface)}{source_of(spot)}"
        for spot in sight.others[:OTHERS_TOLD]
    ]
    more = len(sight.others) - OTHERS_TOLD
    lines += [f"and {count(more, 'more place')}"] if more > 0 else []
    if sight.trusted is not None:
        lines.append(f"To believe: {visible(name_claim(sight.trusted.claim))}{source_of(sight.trusted)}")
    return "\n".join(lines)


def place_of(spot: Spot) -> str:
    """Return where a claim stands, as `path:line`."""
    return f"{visible(spot.path)}:{spot.line}"


def source_of(spot: Spot) -> str:
    """Return who published it and when, in brackets after a blank; empty where neither is known."""
    day = spot.article.published.isoformat() if spot.article.published else ""
    known = ", ".join(filter(None, (visible(spot.article.publisher or ""), day)))
    return f" ({known})" if known else ""
