"""Report on articles and check new ones: what the command line and other programs call.

    report(["articles/"])                        what the articles say of one another
    check(["new.md"], against=["articles/"])     what of it concerns new articles, and whether that fails

Errors  CheckerError, in one sentence, for whatever keeps a run from being made.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from checker import __version__
from checker.config import Settings, settings_from
from checker.errors import NothingToRead
from checker.gate.baseline import Entry, entry_for, read_baseline
from checker.gate.concerns import prints_of
from checker.gate.examine import Known, examine
from checker.gate.ignores import require_rules
from checker.gate.patterns import path_from
from checker.progress import Progress
from checker.reading.folder import files_in
from checker.recall.memory import Memory
from checker.records import Check, Report, Skipped, Standing
from checker.store import DEFAULT_FOLDER, Store

__all__ = ["Accepted", "Indexed", "accept", "check", "check_with", "empty_check", "index_into", "report"]

if TYPE_CHECKING:
    from checker.store import Store

Paths: TypeAlias = "Iterable[str | os.PathLike[str]]"


@dataclass(frozen=True, slots=True)
class Accepted:
    """The entries of a baseline that is to be written, and how many are new and how many are gone."""

    entries: tuple[Entry, ...]
    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class Indexed:
    """How many articles and claims were indexed, and how many things were left out."""

    articles: int
    claims: int
    skipped: int


def report(paths: Paths, **settings: object) -> Report:
    """Return what the articles at `paths` say of one another; `settings` are those of the configuration file."""
    from checker.pipeline import build_report  # noqa: PLC0415  # heavy, and a wrong call must be told of quickly

    return build_report([Path(each) for each in paths], settings_from(settings))


def check(new: Paths, against: Paths = (), **settings: object) -> Check:
    """Return the check of the `new` articles with one another and `against` others, as `settings` say.

    No configuration file is read; a baseline only if `settings` names one.
    """
    paths = tuple(str(Path(each)) for each in against)
    return check_with([Path(each) for each in new], settings_from({**settings, "paths": paths}))


def check_with(
    new: Sequence[Path], settings: Settings, *, progress: Progress | None = None, memory: Memory | None = None
) -> Check:
    """Return the check of the `new` articles against those at `settings.paths`; it is the same with any `memory`."""
    from checker.pipeline import compare_new  # noqa: PLC0415

    memory = memory or Store(
        DEFAULT_FOLDER, None, writable=False, warn=lambda told: None
    )  # for this run alone
    require_rules(settings)
    entries = read_baseline(Path(settings.baseline)) if settings.baseline else ()
    against = [Path(each) for each in settings.paths]
    compared = compare_new(new, against, settings, progress=progress, base=Path(), memory=memory)
    unread = _unread(compared.report, files_in(new))
    if not compared.new:
        told = "; ".join(f"{left.where}: {left.reason}" for left in unread)
        named = ", ".join(str(path) for path in new)
        raise NothingToRead(f"there is no article to check in {named}{f' ({told})' if told else ''}.")
    known = _known(entries, compared.report, _folder(settings))
    found = examine(compared.report, compared.new, known, settings, lambda: prints_of(compared.older()))
    return replace(found, warnings=(*unread, *found.warnings))


def index_into(
    store: Store, paths: Sequence[Path], settings: Settings, *, progress: Progress | None = None
) -> Indexed:
    """Read the articles at `paths` into `store`, what it knows of them apart."""
    from checker.matching.encoders import load_encoder  # noqa: PLC0415
    from checker.pipeline import remember  # noqa: PLC0415
    from checker.store.indexing import note_members  # noqa: PLC0415

    encoder = load_encoder(settings.model)
    run = remember(paths, encoder, store, progress=progress)
    note_members(store, run, paths, encoder)
    return Indexed(len(run.corpus.articles), len(run.corpus), len(run.skipped))


def empty_check(settings: Settings) -> Check:
    """Return the check of no articles, which finds nothing."""
    nothing = Report(__version__, settings.model or "", (), (), (), (), ())
    return Check(nothing, frozenset(), (), settings.fail_on, status=0)


def accept(check: Check, settings: Settings, *, reason: str, date: str, prune: bool = False) -> Accepted:
    """Return the baseline that accepts what a check found, without the entries that match nothing where `prune`.

    An entry that is there keeps its reason and its day, and is told of where its claims stand now.
    """
    entries = read_baseline(Path(settings.baseline)) if settings.baseline else ()
    stale = {each.fingerprint for each in check.stale} if prune else set()
    kept = {each.fingerprint: each for each in entries if each.fingerprint not in stale}
    paths = _paths(check.report, _folder(settings))
    found = {
        each.finding.fingerprint: entry_for(each.finding, check.report, paths, reason, date)
        for each in check.findings
        if each.standing is Standing.NEW or each.finding.fingerprint in kept
    }
    told = {name: _kept(kept[name], each) if name in kept else each for name, each in found.items()}
    return Accepted(
        tuple({**kept, **told}.values()),
        added=len(found.keys() - kept.keys()),
        removed=len(entries) - len(kept),
    )


def _kept(entry: Entry, now: Entry) -> Entry:
    return replace(now, reason=entry.reason, date=entry.date)


def _known(entries: Sequence[Entry], made: Report, folder: Path) -> Known:
    paths = _paths(made, folder) if entries else {}  # which costs a look at each file
    return Known(entries, paths, lambda path: (folder / path).exists())


def _paths(made: Report, folder: Path) -> dict[str, str]:
    return {article.id: path_from(folder, article.path) for article in made.articles}


def _folder(settings: Settings) -> Path:
    return Path(settings.baseline).parent if settings.baseline else Path()


def _unread(made: Report, fresh: frozenset[str]) -> list[Skipped]:
    """Return what keeps new files from being read at all."""
    return [left for left in made.skipped if os.path.realpath(left.where) in fresh]
