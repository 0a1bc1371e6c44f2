"""Make a check of a report: what concerns the new articles, how it stands, what fails.

What is at odds and is ignored, or accepted in the baseline, does not count; a finding of which nothing else is left is
known. A finding fails if it is new, severe enough and sure enough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.config import FAIL_ON, Settings
from checker.gate.baseline import Entry, accepting, stale_entries
from checker.gate.concerns import Concern, Odds, OddsPrint, concerns
from checker.gate.ignores import Ignored, faults_of, ignoring
from checker.gate.precedence import believed
from checker.records import Article, Check, Checked, Finding, Report, Severity, Skipped, StaleEntry, Standing
from checker.verdicts.judge import most_severe_first

__all__ = ["Known", "examine"]

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a check: the accepted findings, and where articles and files stand from their file."""

    entries: Sequence[Entry]
    paths: Mapping[str, str]  # the articles' paths by id, from the folder of the baseline
    exists: Callable[[str], bool]  # whether there is a file of that path


def examine(
    report: Report,
    new: frozenset[str],
    known: Known,
    settings: Settings,
    older: Callable[[], frozenset[OddsPrint]],
) -> Check:
    """Return the check of the articles with the ids `new`; `older` is what concerns() asks of older articles alone."""
    articles = {article.id: article for article in report.articles}
    ignored, accepted = ignoring(report.articles, settings), accepting(known.entries)
    checked = []
    for concern in concerns(report, new, older):
        stands = _standing(concern, ignored, accepted)
        stands = replace(stands, fails=stands.standing is Standing.NEW and _fails(concern.finding, settings))
        checked.append(_with_precedence(stands, concern, articles, new, settings))
    stale = stale_entries(known.entries, report, new, known.paths, known.exists)
    faults = tuple(faults_of(report.articles))
    told = {each.finding.fingerprint: each.finding for each in checked}
    findings = most_severe_first(told.get(each.fingerprint, each) for each in report.findings)
    return Check(
        report=replace(report, findings=findings, skipped=(*report.skipped, *faults)),
        new=new,
        findings=tuple(sorted(checked, key=_order)),
        fail_on=settings.fail_on,
        status=int(any(each.fails for each in checked)),
        stale=tuple(StaleEntry(each.fingerprint, each.message) for each in stale),
        warnings=(*faults, *_silent(report, new)),
    )


def _standing(
    concern: Concern, ignored: Callable[[Odds], Ignored | None], accepted: Callable[[Odds], Entry | None]
) -> Checked:
    left = Checked(concern.finding, brought_to_light=concern.brought_to_light)
    silent = [why for odds in concern.odds if (why := ignored(odds)) is not None]
    entries = [
        entry for odds in concern.odds if ignored(odds) is None and (entry := accepted(odds)) is not None
    ]
    if len(silent) + len(entries) < len(concern.odds):
        return left
    if entries:
        return replace(left, standing=Standing.BASELINE, reason=entries[0].reason, since=entries[0].date)
    return replace(left, standing=Standing.IGNORED, reason=silent[0].reason, in_source=silent[0].in_source)


def _silent(report: Report, new: frozenset[str]) -> Iterator[Skipped]:
    """Yield the new articles in which there is nothing to check."""
    stating = {claim.article for claim in report.claims}
    for article in report.articles:
        if article.id in new and article.id not in stating:
            yield Skipped(article.path, "no numeric claim was found in it.")


def _fails(finding: Finding, settings: Settings) -> bool:
    if settings.fail_on == "never" or finding.confidence < settings.min_confidence:
        return False
    return FAIL_ON.index(finding.severity) >= FAIL_ON.index(settings.fail_on)


def _with_precedence(
    checked: Checked, concern: Concern, articles: dict[str, Article], new: frozenset[str], settings: Settings
) -> Checked:
    """Tell in the finding's message what the most trusted source gives."""
    found = believed(concern, articles, new, settings)
    if found is None:
        return checked
    finding = replace(checked.finding, message=f"{checked.finding.message} {found.told}")
    return replace(checked, finding=finding, trusted=found.claim.id)


def _order(checked: Checked) -> tuple[bool, bool, int, float, str]:
    finding = checked.finding
    fresh = checked.standing is Standing.NEW
    return not checked.fails, not fresh, _RANKS[finding.severity], -finding.confidence, finding.fingerprint
