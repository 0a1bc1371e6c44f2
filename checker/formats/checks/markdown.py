"""Write a check as Markdown for a pull-request comment or a job summary: the worst first, cut where a comment ends.

Units   The limit is counted in code points.
Source  GitHub refuses a comment of more than 65,536 characters.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.formats.checks.sights import Sight, sights
from checker.formats.checks.telling import outcome, shown_rule, summary, tally
from checker.formats.escape import code, escaped
from checker.formats.folding import folded
from checker.formats.lookup import Lookup, look_up
from checker.formats.naming import count, name_claim
from checker.formats.quotation import merge_rows, quote_rows, tabulate_rows
from checker.records import Check, Standing

__all__ = ["LIMIT", "write_markdown"]

MARK = "<!-- claim-checker report: check -->"  # by its first words a report can be told from an article
LIMIT = 65_000  # leaves a little for whoever puts a line of their own above it
ROWS_SHOWN = 12  # statements a finding
KNOWN_SHOWN = 50  # lines of a list of warnings, known findings or stale entries
LINE_SHOWN = 300  # code points of what such a line tells


def write_markdown(check: Check) -> str:
    """Return the check as one Markdown document that fits a comment."""
    found = look_up(check.report)
    seen = sights(check)
    new = [each for each in seen if each.checked.standing is Standing.NEW]
    head = [MARK, f"## {escaped(_title(check))}", f"{escaped(summary(check))}."]
    tail = _fitting(
        ["\n\n".join(each) for each in (_warnings(check), _known(seen), _stale(check))], LIMIT // 2
    )
    room = LIMIT - _length([*head, *tail]) - 200  # for the count of what is left out
    shown = _fitting([_finding(number, each, found) for number, each in enumerate(new, 1)], room)
    left = len(new) - len(shown)
    rest = [f"**{count(left, 'more finding')}** not shown here: no room."] if left else []
    return "\n\n".join([*head, *shown, *rest, *tail]) + "\n"


def _title(check: Check) -> str:
    mark = "❌" if tally(check).failing else "✅"
    return f"{mark} claim-checker: {outcome(check)}"


def _length(blocks: Sequence[str]) -> int:
    return sum(len(block) + 2 for block in blocks)


def _fitting(blocks: Sequence[str], room: int) -> list[str]:
    """Return the blocks, empty ones left out, from the first on for which there is room."""
    shown: list[str] = []
    for block in filter(None, blocks):
        room -= len(block) + 2
        if room < 0:
            break
        shown.append(block)
    return shown


def _finding(number: int, sight: Sight, found: Lookup) -> str:
    checked = sight.checked
    finding = checked.finding
    rows = merge_rows([spot.claim for spot in (sight.at, *sight.others)], found)
    shown = rows[:ROWS_SHOWN]
    fails = "fails the check" if checked.fails else "does not fail the check"
    blocks = [
        f"### {number}. {code(f'{sight.at.path}:{sight.at.line}')}",
        escaped(finding.message),
        tabulate_rows(shown),
        quote_rows(shown, found),
        *([f"… and {len(rows) - ROWS_SHOWN} more statements."] if len(rows) > ROWS_SHOWN else []),
        *_trusted(sight),
        f"{shown_rule(checked).capitalize()}, {fails} · severity {finding.severity} · "
        f"confidence {finding.confidence:.2f} · {code(finding.rule)} · {code(finding.fingerprint)}",
    ]
    return "\n\n".join(blocks)


def _trusted(sight: Sight) -> list[str]:
    if sight.trusted is None:
        return []
    who = escaped(sight.trusted.article.publisher or sight.trusted.path)
    return [f"The source to believe, {who}, says **{escaped(name_claim(sight.trusted.claim))}**."]


def _warnings(check: Check) -> list[str]:
    lines = [f"- {code(each.where)}: {_short(each.reason)}" for each in check.warnings]
    return ["**Not checked, or not as asked:**", _cut(lines)] if lines else []


def _known(seen: Sequence[Sight]) -> list[str]:
    known = [each for each in seen if each.checked.standing is not Standing.NEW]
    lines = [_known_line(each) for each in known]
    return folded(count(len(known), "known finding"), [_cut(lines)]) if known else []


def _known_line(sight: Sight) -> str:
    checked = sight.checked
    since = f" since {escaped(checked.since)}" if checked.since else ""
    reason = f": {_short(checked.reason)}" if checked.reason else ""
    place = code(f"{sight.at.path}:{sight.at.line}")
    return f"- {place} {_short(checked.finding.message)} ({checked.standing}{since}{reason})"


def _stale(check: Check) -> list[str]:
    lines = [f"- {code(each.fingerprint)} {_short(each.message)}" for each in check.stale]
    return folded("Baseline entries that match nothing any more", [_cut(lines)]) if lines else []


def _cut(lines: Sequence[str]) -> str:
    """Return as many lines of a list as are shown, and how many more there are."""
    more = len(lines) - KNOWN_SHOWN
    return "\n".join([*lines[:KNOWN_SHOWN], *([f"- and {more} more"] if more > 0 else [])])


def _short(text: str) -> str:
    return escaped(text if len(text) <= LINE_SHOWN else text[: LINE_SHOWN - 1] + "…")
