"""Keep what was accepted in a file that a person can review, and tell what of it no longer matches.

An entry is known by what its claims say, never by a line or a file's name: it accepts whatever its rule finds at odds
between its claims, so that it goes on to hold where a cluster gains or loses other claims. A figure or a sentence
that changes is a new claim, and what it is at odds with is found anew.

An entry is stale where none of its claims are at odds any more, as far as the run can tell: each claim stands in the
articles read, or its file was read without it, or its file is gone. Where too many claims are in articles that exist
and were not read, nothing is said of the entry. The paths in an entry serve this alone, and the reader.

Units   Paths are relative to the folder of the file. A date is what the user gave; there is no clock.
Errors  BaselineError, in one sentence, for a file that cannot be read or written, or that is no baseline.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from checker.errors import CheckerError
from checker.gate.concerns import Odds, OddsPrint, print_of
from checker.records import Finding, Report
from checker.verdicts.fingerprint import fingerprint_of

__all__ = [
    "VERSION",
    "BaselineError",
    "Entry",
    "Stated",
    "accepting",
    "entry_for",
    "read_baseline",
    "stale_entries",
    "written",
]

VERSION = 1


class BaselineError(CheckerError):
    """The file of accepted findings cannot be read or written, or holds something else."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim of an entry: its fingerprint, and for the reader where it stood and what it says."""

    fingerprint: str
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An accepted finding, with whoever's reason and day."""

    fingerprint: str
    rule: str
    message: str
    reason: str
    date: str
    claims: tuple[Stated, ...]

    def accepts(self, odds: OddsPrint) -> bool:
        """Say whether what is at odds is between claims of this entry."""
        rule, claims = odds
        return rule == self.rule and claims <= {each.fingerprint for each in self.claims}


def read_baseline(file: Path) -> tuple[Entry, ...]:
    """Return the entries of the baseline `file`, none where there is no such file."""
    try:
        document = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise BaselineError(f"the baseline '{file}' cannot be read: {error.strerror or error}.") from error
    except ValueError as error:  # no UTF-8, or no JSON
        raise BaselineError(f"the baseline '{file}' is no JSON: {error}.") from error
    if not isinstance(document, dict) or document.get("version") != VERSION:
        raise BaselineError(
            f"'{file}' is no baseline of version {VERSION}; write one with 'checker baseline'."
        )
    listed = document.get("findings")
    return tuple(_entry(each, file) for each in (listed if isinstance(listed, list) else [None]))


def written(entries: Iterable[Entry]) -> str:
    """Return the entries as the text of a baseline file, in the order of their fingerprints."""
    listed = sorted(entries, key=lambda each: (each.fingerprint, each.rule))
    document = {"version": VERSION, "tool": "claim-checker", "findings": [asdict(each) for each in listed]}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def accepting(entries: Sequence[Entry]) -> Callable[[Odds], Entry | None]:
    """Return the function that names the entry which accepts what is at odds, None for none."""
    by_claim: dict[str, list[Entry]] = {}
    for entry in entries:
        for claim in entry.claims:
            by_claim.setdefault(claim.fingerprint, []).append(entry)

    def accepted(odds: Odds) -> Entry | None:
        printed = print_of(odds)
        likely = by_claim.get(min(printed[1], default=""), ())
        return next((entry for entry in likely if entry.accepts(printed)), None)

    return accepted


def entry_for(finding: Finding, report: Report, paths: Mapping[str, str], reason: str, date: str) -> Entry:
    """Return the entry that accepts a finding; `paths` are the articles' paths by id, from the baseline's folder."""
    claims = {claim.id: claim for claim in report.claims}
    stated = [
        Stated(fingerprint_of(claim), paths[claim.article], claim.context)
        for claim in map(claims.__getitem__, finding.claims)
    ]
    once = {(each.fingerprint, each.path): each for each in stated}
    return Entry(finding.fingerprint, finding.rule, finding.message, reason, date, tuple(once.values()))


def stale_entries(
    entries: Iterable[Entry],
    at_odds: frozenset[OddsPrint],
    report: Report,
    paths: Mapping[str, str],
    exists: Callable[[str], bool],
) -> tuple[Entry, ...]:
    """Return the entries that accept nothing that is `at_odds` in the report, as far as the report can tell."""
    said = frozenset(fingerprint_of(claim) for claim in report.claims)
    read = frozenset(paths[article.id] for article in report.articles)
    return tuple(
        entry
        for entry in entries
        if not any(entry.accepts(each) for each in at_odds) and _accounted_for(entry, said, read, exists)
    )


def _accounted_for(
    entry: Entry, said: frozenset[str], read: frozenset[str], exists: Callable[[str], bool]
) -> bool:
    """Say whether the claims of an entry cannot be at odds in articles that were not read."""
    here = {each.fingerprint for each in entry.claims} & said
    unread = {
        each.fingerprint
        for each in entry.claims
        if each.fingerprint not in here and each.path not in read and exists(each.path)
    }
    at_odds = min(2, len({each.fingerprint for each in entry.claims}))
    return not unread or len(here | unread) < at_odds


def _entry(found: object, file: Path) -> Entry:
    """Return the entry that a record of the file holds."""
    match found:
        case {
            "fingerprint": str(name),
            "rule": str(rule),
            "message": str(message),
            "reason": str(reason),
            "date": str(date),
            "claims": [*listed],
        }:
            claims = tuple(stated for each in listed if (stated := _stated(each)) is not None)
            if len(claims) == len(listed):
                return Entry(name, rule, message, reason, date, claims)
    raise BaselineError(f"the baseline '{file}' holds an entry that is not whole: {_shown(found)}")


def _stated(found: object) -> Stated | None:
    match found:
        case {"fingerprint": str(name), "path": str(path), "text": str(text)}:
            return Stated(name, path, text)
    return None


def _shown(found: object) -> str:
    text = json.dumps(found, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:80]}…"
