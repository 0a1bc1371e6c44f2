"""Keep what was accepted in a file that a person can review, and tell what of it no longer matches.

An entry is known by what its claims say, never by a line or a file's name. It keeps which of them are at odds, mostly
pairs, and accepts each of these, so that it goes on to hold where a cluster gains or loses other claims. A figure or a
sentence that changes is a new claim, and what it is at odds with is found anew.

An entry is stale where none of its claims can be at odds any more. A run can tell that only of what it checks, since
each claim of a new article was compared with all that was read: an entry is judged where a new article makes one of
its claims, or stands where one was made, and nothing is said of entries on older articles alone, or on articles that
exist and were not read. The paths in an entry serve this, and the reader; no claim is known by them.

Units   Paths are relative to the folder of the file. A date is what the user gave; there is no clock.
Errors  BaselineError, in one sentence, for a file that cannot be read or written, or that is no baseline.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from checker.errors import CheckerError
from checker.gate.concerns import Odds, OddsPrint, odds_of, print_of, prints_of
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
    at_odds: frozenset[OddsPrint]

    def accepts(self, odds: OddsPrint) -> bool:
        """Say whether it is between these claims that this entry accepts what is at odds."""
        return odds in self.at_odds


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
    document = {"version": VERSION, "tool": "claim-checker", "findings": [_record(each) for each in listed]}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def accepting(entries: Sequence[Entry]) -> Callable[[Odds], Entry | None]:
    """Return the function that names the entry which accepts what is at odds, None for none."""
    by_claim: dict[str, list[Entry]] = {}
    for entry in entries:
        for claim in entry.claims:
            by_claim.setdefault(claim.fingerprint, []).append(entry)

    def accepted(odds: Odds) -> Entry | None:
        printed = print_of(odds)
        likely = by_claim.get(min(printed), ())
        return next((entry for entry in likely if entry.accepts(printed)), None)

    return accepted


def entry_for(finding: Finding, report: Report, paths: Mapping[str, str], reason: str, date: str) -> Entry:
    """Return the entry that accepts a finding; `paths` are the articles' paths by id, from the baseline's folder."""
    odds = odds_of(finding, report)
    stated = dict.fromkeys(
        Stated(fingerprint_of(claim), paths[claim.article], claim.context)
        for each in odds
        for claim in each.claims
    )
    claims = tuple(sorted(stated, key=lambda each: (each.path, each.fingerprint)))
    at_odds = frozenset(print_of(each) for each in odds)
    return Entry(finding.fingerprint, finding.rule, finding.message, reason, date, claims, at_odds)


def stale_entries(
    entries: Sequence[Entry],
    report: Report,
    new: frozenset[str],
    paths: Mapping[str, str],
    exists: Callable[[str], bool],
) -> tuple[Entry, ...]:
    """Return the entries whose claims cannot be at odds any more, as far as a check of the articles `new` can tell."""
    if not entries:
        return ()
    at_odds = prints_of(report)
    scope = _Scope(
        said=frozenset(fingerprint_of(claim) for claim in report.claims if claim.article in new),
        checked=frozenset(paths[article] for article in new),
        read=frozenset(paths[article.id] for article in report.articles),
        whole=len(new) == len(report.articles),
        exists=exists,
    )
    return tuple(
        entry for entry in entries if not any(map(entry.accepts, at_odds)) and not _may_hold(entry, scope)
    )


@dataclass(frozen=True, slots=True)
class _Scope:
    """What a run knows: what the new articles say, and the paths of articles checked and read."""

    said: frozenset[str]
    checked: frozenset[str]
    read: frozenset[str]
    whole: bool  # nothing but new articles was read
    exists: Callable[[str], bool]


def _may_hold(entry: Entry, scope: _Scope) -> bool:
    """Say whether claims of an entry may be at odds where the run did not look."""
    places: dict[str, list[Stated]] = {}
    for claim in entry.claims:
        places.setdefault(claim.fingerprint, []).append(claim)
    gone = {
        name
        for name, told in places.items()
        if name not in scope.said and all(_gone(each, scope) for each in told)
    }
    unread = {
        name
        for name, told in places.items()
        if name not in scope.said
        and any(each.path not in scope.read and scope.exists(each.path) for each in told)
    }
    return any(not odds & gone and (odds & unread or not odds & scope.said) for odds in entry.at_odds)


def _gone(claim: Stated, scope: _Scope) -> bool:
    """Say whether a claim that no new article makes is made nowhere any more."""
    return claim.path in scope.checked or (scope.whole and not scope.exists(claim.path))


def _record(entry: Entry) -> dict[str, object]:
    """Return an entry as the file has it, with lists in one order."""
    record = {each.name: getattr(entry, each.name) for each in fields(entry)}
    at_odds = sorted(sorted(odds) for odds in entry.at_odds)
    return {**record, "claims": [asdict(each) for each in entry.claims], "at_odds": at_odds}


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
            "at_odds": [*pairs],
        }:
            claims = tuple(stated for each in listed if (stated := _stated(each)) is not None)
            at_odds = frozenset(odds for each in pairs if (odds := _at_odds(each)))
            if len(claims) == len(listed) and len(at_odds) == len(pairs):
                return Entry(name, rule, message, reason, date, claims, at_odds)
    raise BaselineError(f"the baseline '{file}' holds an entry that is not whole: {_shown(found)}")


def _at_odds(found: object) -> frozenset[str]:
    names = found if isinstance(found, list) else []
    return frozenset(each for each in names if isinstance(each, str))


def _stated(found: object) -> Stated | None:
    match found:
        case {"fingerprint": str(name), "path": str(path), "text": str(text)}:
            return Stated(name, path, text)
    return None


def _shown(found: object) -> str:
    text = json.dumps(found, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:80]}…"
