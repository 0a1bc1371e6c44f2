"""Write a check for a terminal: both sides of each finding with the line quoted and the number marked, then one line.

   high[otherwise-conflict]: Acme revenue, 2024: $3.4 billion against $3.7 billion. No value satisfies both.
    --> news/new.md:3:13
   3 | Acme earned $3.4 billion in 2024.
     |             ^^^^^^^^^^^^ 3.4 billion USD, 2024
    ==> old.md:7:9 (The Quay, 2025-01-20), contradicts the first
   7 | In 2024, $3.7 billion was earned.
     |          ^^^^^^^^^^^^ 3.7 billion USD, 2024
     = contradiction 1a2b3c4d, fails the check

Units   Columns of the quoted line are those of a terminal, where Chinese takes two a character.
Source  GitHub's runner takes a line that begins with "::", or holds "##[" anywhere, for a command: no line here begins
        with words of an article, and "##[" is shown as "##(".
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.formats.checks.ink import Ink, width
from checker.formats.checks.sights import Sight, Spot, new_sights
from checker.formats.checks.telling import shown_rule, source_of, summary, tally
from checker.formats.escape import visible
from checker.formats.naming import name_claim, name_period
from checker.records import Check, Severity

__all__ = ["write_coloured", "write_text"]

OTHERS_SHOWN = 6  # places a finding; more do not fit a screen, and the other forms name them all
EACH_SIDE = 44  # columns of a quoted line on either side of the number; with it about a hundred
SHORT_ID = 8  # digits of a fingerprint that are shown; `explain` finds a finding by them


def write_text(check: Check) -> str:
    """Return the check as plain text."""
    return _written(check, Ink(False))


def write_coloured(check: Check) -> str:
    """Return the check as text with ANSI colours."""
    return _written(check, Ink(True))


def _written(check: Check, ink: Ink) -> str:
    blocks = ["\n".join(_finding(each, ink)) for each in new_sights(check)]
    blocks += ["\n".join(_stale(check, ink))] if check.stale else []
    return "\n\n".join([*blocks, _last_line(check, ink)]).replace("##[", "##(") + "\n"


def _finding(sight: Sight, ink: Ink) -> Iterator[str]:
    checked = sight.checked
    finding = checked.finding
    mark = ink.severity(f"{finding.severity.value}[{visible(finding.rule)}]", finding.severity)
    yield f"{mark}: {ink.strong(visible(finding.message))}"
    lines = [spot.line for spot in (sight.at, *sight.others[:OTHERS_SHOWN])]
    margin = len(str(max(lines)))
    yield from _spot(sight.at, "-->", margin, ink)
    for spot in sight.others[:OTHERS_SHOWN]:
        yield from _spot(spot, "==>", margin, ink)
    if len(sight.others) > OTHERS_SHOWN:
        yield f"{' ' * margin} = and {len(sight.others) - OTHERS_SHOWN} more places"
    if sight.trusted is not None:
        who = visible(sight.trusted.article.publisher or sight.trusted.path)
        yield f"{' ' * margin} = {ink.strong('trusted')}: {who} says {visible(name_claim(sight.trusted.claim))}"
    fails = "fails the check" if checked.fails else "does not fail the check"
    name = visible(finding.fingerprint)[:SHORT_ID]
    yield f"{' ' * margin} = {ink.faint(f'{shown_rule(checked)} {name}, {fails}')}"


def _spot(spot: Spot, arrow: str, margin: int, ink: Ink) -> Iterator[str]:
    before, number, after = _quoted(spot)
    place = f"{visible(spot.path)}:{spot.line}:{spot.column}"
    yield f"{' ' * margin}{arrow} {ink.strong(place)}{_known(spot)}"
    yield f"{spot.line:>{margin}} | {before}{number}{after}"
    carets = "^" * max(1, width(number))
    yield f"{' ' * margin} | {' ' * width(before)}{ink.strong(carets)} {_understood(spot)}"


def _known(spot: Spot) -> str:
    """Return who published it and when, and what it is to the place pointed at."""
    return source_of(spot) + (", contradicts the first" if spot.contradicts else "")


def _understood(spot: Spot) -> str:
    """Return what the number was taken to say."""
    claim = spot.claim
    period = f", {name_period(claim.period)}" if claim.period else ""
    return visible(name_claim(claim) + period)


def _quoted(spot: Spot) -> tuple[str, str, str]:
    """Return the line in which the number stands, cut at and around it."""
    text, claim = spot.article.text, spot.claim
    begin = text.rfind("\n", 0, claim.start) + 1
    stop = text.find("\n", claim.start)
    stop = len(text) if stop < 0 else stop
    end = min(claim.end, stop)
    before, number, after = text[begin : claim.start], text[claim.start : end], text[end:stop]
    before, after = visible(before[-4 * EACH_SIDE :]).lstrip(), visible(after[: 4 * EACH_SIDE]).rstrip()
    return _shortened(before[::-1])[::-1], visible(number), _shortened(after)


def _shortened(text: str) -> str:
    """Return `text` as far as it fits beside the number, "…" where it is cut."""
    if width(text) <= EACH_SIDE:
        return text
    taken = 0
    for position, char in enumerate(text):
        taken += width(char)
        if taken > EACH_SIDE - 1:
            return text[:position] + "…"
    return text


def _stale(check: Check, ink: Ink) -> Iterator[str]:
    for entry in check.stale:
        name = visible(entry.fingerprint)[:SHORT_ID]
        mark = ink.severity("stale", Severity.LOW)
        yield f"{mark}  {ink.faint(name)}  no finding matches any more: {visible(entry.message)}"
    yield "Remove what is stale with 'checker baseline --prune'."


def _last_line(check: Check, ink: Ink) -> str:
    told = summary(check)
    if tally(check).failing:
        return ink.severity(told, Severity.HIGH)
    return told if tally(check).new else ink.good(told)
