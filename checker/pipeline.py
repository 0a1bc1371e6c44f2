"""Run the stages in their order; the only place that knows it.

paths ─ read ─▶ articles ─ extract ─▶ claims ─ encode, match ─▶ groups ─ judge ─▶ Report
                                        └──────── reckon ────────────────────────┘
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checker import __version__
from checker.claims.aliases import learn
from checker.claims.extract import extract
from checker.claims.makers import with_shared_makers
from checker.claims.name_table import name_table
from checker.config import Settings
from checker.matching.calibration import scale_of
from checker.matching.encoders import Encoder, load_encoder
from checker.matching.match import Matched, match
from checker.matching.passages import passages
from checker.progress import Progress
from checker.reading import read
from checker.reading.copies import mark_copies
from checker.reading.folder import files_in, find_files, nothing_to_read
from checker.recall.memory import Memory
from checker.recall.runs import Run, extended, recalled, settled
from checker.records import Article, Claim, Reading, Report, Skipped
from checker.tracing.explanation import Explanation
from checker.tracing.trace import trace
from checker.verdicts.arithmetic import check_arithmetic
from checker.verdicts.judge import judge, most_severe_first

__all__ = [
    "Compared",
    "build_report",
    "claims_of",
    "compare_new",
    "explain",
    "remember",
    "report_on",
    "report_without",
]


@dataclass(frozen=True, slots=True)
class Compared:
    """What new articles take part in: a report with at least the clusters that a claim of theirs stands in.

    An article that takes no part may be told without its text and sentences, and its claims left out. `older` makes the
    report on the other articles as if the new had never been there, with at least what the report tells of them.
    """

    report: Report
    new: frozenset[str]  # ids of the new articles
    older: Callable[[], Report]


def build_report(
    paths: Sequence[Path],
    settings: Settings,
    *,
    progress: Progress | None = None,
    base: Path | None = None,
    memory: Memory | None = None,
) -> Report:
    """Read `paths` and report where their numeric claims agree and contradict one another.

    With `base`, articles are called by their paths from there (see reading). What `memory` knows is not worked out
    again, and the rest is kept in it; the report is the same with and without.
    """
    encoder = load_encoder(settings.model)
    tell = progress or _silent
    if memory is not None:
        run = _settled(paths, encoder, memory, tell, base)
        return _report_of(run, encoder)
    reading = read(paths, progress=lambda done, total: tell("reading", done, total), base=base)
    return report_on(reading, encoder, progress=tell)


def compare_new(
    new: Sequence[Path],
    against: Sequence[Path],
    settings: Settings,
    *,
    progress: Progress | None = None,
    base: Path | None = None,
    memory: Memory | None = None,
) -> Compared:
    """Compare the articles at `new` with one another and with those at `against`, of which they may be a part."""
    if memory is not None:
        return _compared(new, against, load_encoder(settings.model), memory, progress or _silent, base)
    made = build_report((*new, *against), settings, progress=progress, base=base or Path())
    files = files_in(new)
    ids = frozenset(
        each.id for each in made.articles if os.path.realpath((base or Path()) / each.path) in files
    )
    return Compared(made, ids, lambda: report_without(made, ids, settings))


def remember(
    paths: Sequence[Path],
    encoder: Encoder,
    memory: Memory,
    *,
    progress: Progress | None = None,
    base: Path | None = None,
) -> Run:
    """Read `paths` and keep in `memory` all that a report on them needs."""
    return _settled(paths, encoder, memory, progress or _silent, base)


def _settled(
    paths: Sequence[Path], encoder: Encoder, memory: Memory, tell: Progress, base: Path | None
) -> Run:
    articles, skipped = recalled(find_files(paths, base), memory, tell)
    if not articles:
        raise nothing_to_read(paths, skipped)
    return settled(articles, skipped, encoder, memory, tell)


def _compared(
    new: Sequence[Path],
    against: Sequence[Path],
    encoder: Encoder,
    memory: Memory,
    tell: Progress,
    base: Path | None,
) -> Compared:
    """Bring what is remembered of the older articles up to date, then put the new ones among them."""
    articles, skipped = recalled(find_files((*new, *against), base or Path()), memory, tell)
    if not articles:
        raise nothing_to_read((*new, *against), skipped)
    files = files_in(new)
    fresh = frozenset(
        number for number, each in enumerate(articles) if os.path.realpath(each.file.real) in files
    )
    older = settled(
        [each for number, each in enumerate(articles) if number not in fresh], skipped, encoder, memory, tell
    )
    run = extended(articles, fresh, older, encoder, memory, tell)
    report = _report_of(run, encoder, fresh)
    files_told = {run.corpus.articles[number].file for number in run.told(fresh) - fresh}
    told = frozenset(number for number, each in enumerate(older.corpus.articles) if each.file in files_told)
    ids = frozenset(run.corpus.heads[number].id for number in fresh)
    return Compared(report, ids, lambda: _report_of(older, encoder, told))


def _report_of(run: Run, encoder: Encoder, about: frozenset[int] | None = None) -> Report:
    """Report on a run, or on what the articles `about` take part in."""
    corpus, groups = run.corpus, run.groups(about)
    told = run.told(about)
    corpus.read(told)
    own = range(len(corpus.articles)) if about is None else sorted(about)
    shown = sorted({place for each in own for place in corpus.places(each)}.union(*groups))
    return _report(
        run.articles(told),
        [corpus[place] for place in shown],
        [[corpus[place] for place in group] for group in groups],
        run.skipped,
        encoder,
        [corpus[place] for each in own for place in corpus.places(each)],
    )


def report_on(reading: Reading, encoder: Encoder, *, progress: Progress | None = None) -> Report:
    """Report on articles that have been read."""
    return _run(reading, encoder, progress or _silent)[0]


def report_without(made: Report, left_out: frozenset[str], settings: Settings) -> Report:
    """Report on the articles of a report but those with the ids `left_out`, as if these had never been there."""
    kept = [replace(each, copy_of=None) for each in made.articles if each.id not in left_out]
    return report_on(Reading(mark_copies(kept), ()), load_encoder(settings.model))


def _run(reading: Reading, encoder: Encoder, tell: Progress) -> tuple[Report, Matched]:
    claims = _claims(reading.articles, tell)
    matched = _matched(claims, encoder, tell)
    groups = [[claims[i] for i in members] for members in matched.groups]
    return _report(reading.articles, claims, groups, reading.skipped, encoder, claims), matched


def _report(
    told: Sequence[Article],
    claims: Sequence[Claim],
    groups: Sequence[Sequence[Claim]],
    skipped: Sequence[Skipped],
    encoder: Encoder,
    reckoned: Sequence[Claim],
) -> Report:
    """Judge the groups, reckon through the articles of the claims `reckoned`, and put it all in a report."""
    articles = {article.id: article for article in told}
    clusters, conflicts = judge(groups, articles)
    sums = check_arithmetic(reckoned, articles)
    return Report(
        version=__version__,
        encoder=encoder.name,
        articles=tuple(told),
        claims=tuple(claims),
        clusters=clusters,
        findings=most_severe_first((*conflicts, *sums.findings)),
        skipped=(*skipped, *(left for article in told for left in article.skipped)),
        notes=sums.notes,
    )


def explain(
    wanted: str, paths: Sequence[Path], settings: Settings, *, progress: Progress | None = None
) -> tuple[Report, Explanation]:
    """Return the report on `paths`, and what led to that which has the id `wanted` in it."""
    encoder = load_encoder(settings.model)
    tell = progress or _silent
    reading = read(paths, progress=lambda done, total: tell("reading", done, total))
    report, matched = _run(reading, encoder, tell)
    return report, trace(wanted, report, matched)


def claims_of(path: Path, settings: Settings) -> tuple[Article, tuple[Claim, ...]]:
    """Return the article at `path` with its claims; nothing is compared, no encoder is loaded."""
    reading = read([path])
    return reading.articles[0], _claims(reading.articles[:1], _silent)


def _claims(articles: Sequence[Article], tell: Progress) -> tuple[Claim, ...]:
    names = name_table(learn(articles))
    found: list[Claim] = []
    for done, article in enumerate(articles):
        tell("claims", done, len(articles))
        found += extract(article, names)
    return tuple(replace(claim, id=f"c{number}") for number, claim in enumerate(with_shared_makers(found), 1))


def _matched(claims: Sequence[Claim], encoder: Encoder, tell: Progress) -> Matched:
    tell("meaning", 0, len(claims))
    vectors = passages(claims, encoder)
    tell("meaning", len(claims), len(claims))
    return match(claims, vectors, scale_of(encoder))


def _silent(stage: str, done: int, total: int) -> None:
    """Take no notice."""
