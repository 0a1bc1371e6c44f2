"""Reckon through an article: its sentences laid out, every check run, what does not hold a finding.

A sentence that goes on reckoning with the one before ("That is 42 percent") is read together with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.records import Article, Claim, Finding, Sentence, Severity, Verdict
from checker.verdicts.arithmetic.figures import Figure, Line, joined, lay_out
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import any_of, words_of
from checker.verdicts.arithmetic.reading import Holds
from checker.verdicts.arithmetic.rules import RULES
from checker.verdicts.fingerprint import fingerprint

__all__ = ["Sums", "check_arithmetic"]

_SEVERITY = {Holds.CUT: Severity.LOW, Holds.LOOSELY: Severity.MEDIUM, Holds.NO: Severity.HIGH}
_LESS_SURE = 0.25  # of what holds if a figure was rounded by more than is usual


@dataclass(frozen=True, slots=True)
class Sums:
    """What was reckoned: the findings, how much held, and what held only because figures are rounded."""

    findings: tuple[Finding, ...]
    held: int
    by_rounding: tuple[str, ...]

    @property
    def notes(self) -> dict[str, str]:
        """Return what a report notes of it, nothing where nothing was reckoned."""
        if not (self.findings or self.held or self.by_rounding):
            return {}
        told = f"{self.held} reckoned and right, {len(self.findings)} not"
        if self.by_rounding:
            told += f"; {len(self.by_rounding)} right only because figures are rounded: {' '.join(self.by_rounding)}"
        return {"arithmetic": told}


def check_arithmetic(claims: Iterable[Claim], articles: Mapping[str, Article]) -> Sums:
    """Return the findings on the arithmetic inside each article, in the order of the articles."""
    told: dict[str, list[Claim]] = {}
    for claim in claims:
        told.setdefault(claim.article, []).append(claim)
    findings: dict[str, Finding] = {}
    held, by_rounding = 0, []
    for article, own in told.items():
        for rule, made in _reckoned(_lines(articles[article], own)):
            if made.holds is Holds.YES:
                held += 1
            elif made.holds is Holds.ROUNDING:
                by_rounding.append(made.message)
            elif (finding := _finding(rule, made)) is not None:
                findings[finding.fingerprint] = _merged(findings.get(finding.fingerprint), finding)
    return Sums(tuple(findings.values()), held, tuple(by_rounding))


def _lines(article: Article, claims: Sequence[Claim]) -> list[Line]:
    """Return the sentences of the article that hold claims, laid out, those that go on with the one before twice."""
    words = words_of(article.language)
    opens = any_of(words.follows_on, words.spaced)
    by_sentence: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault((claim.sentence_start, claim.sentence_end), []).append(claim)
    lines: list[Line] = []
    before: tuple[Sentence, Line] | None = None
    for sentence in article.sentences:
        own = by_sentence.get((sentence.start, sentence.end))
        line = lay_out(sentence, own, words) if own else None
        if line is None:
            before = None
            continue
        lines.append(line)
        if before is not None and before[0].paragraph == sentence.paragraph and opens.match(line.text):
            lines.append(joined(before[1], line))
        before = sentence, line
    return lines


def _reckoned(lines: Sequence[Line]) -> Iterator[tuple[str, Reckoned]]:
    """Yield one result for each rule and told figure: the reading under which the text is right, if there is one."""
    for rule in RULES:
        best: dict[Figure, Reckoned] = {}
        for made in rule.check(lines):
            known = best.get(made.told)
            if known is None or made.holds < known.holds:
                best[made.told] = made
        for made in best.values():
            yield rule.id, made


def _finding(rule: str, made: Reckoned) -> Finding | None:
    claims = list(dict.fromkeys(figure.claim for figure in made.figures if figure.claim is not None))
    if not claims:
        return None
    loose = made.holds is not Holds.NO
    return Finding(
        fingerprint=fingerprint(rule, claims),
        rule=rule,
        verdict=Verdict.CONFLICT,
        severity=_SEVERITY[made.holds],
        message=made.message,
        claims=tuple(claim.id for claim in sorted(claims, key=lambda claim: claim.start)),
        confidence=round(made.sure - (_LESS_SURE if loose else 0), 2),
    )


def _merged(known: Finding | None, again: Finding) -> Finding:
    """Return one finding for what a reprint says again."""
    if known is None:
        return again
    return Finding(
        fingerprint=known.fingerprint,
        rule=known.rule,
        verdict=known.verdict,
        severity=known.severity,
        message=known.message,
        claims=(*known.claims, *again.claims),
        confidence=known.confidence,
    )
