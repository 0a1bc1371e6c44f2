"""The command `checker report`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from checker.cli.common import (
    existing_path,
    kept_in,
    model_option,
    no_store_option,
    progress_meter,
    quiet_option,
    require_claims,
    store_option,
)
from checker.cli.store_options import STORE, is_store
from checker.config import settings_from
from checker.config_file import configured
from checker.formats import FORMATS, writer
from checker.formats.agreements import find_agreements
from checker.formats.lookup import look_up
from checker.formats.naming import count
from checker.output import check_output, put
from checker.records import Report, Verdict

__all__ = ["report"]


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=existing_path)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write here instead of to stdout.")
@click.option(
    "--format", type=click.Choice([*FORMATS]), help="The report's form; markdown unless told otherwise."
)
@store_option
@no_store_option
@model_option
@quiet_option
def report(
    paths: tuple[Path, ...],
    output: Path | None,
    store: Path | None,
    no_store: bool,
    quiet: bool,
    **chosen: str | None,
) -> None:
    """Report where the articles under PATH agree, contradict one another, or differ for a reason.

    Without PATH, the paths that the configuration file names are read. What the store knows, where there is one, is
    not worked out again.

    \b
    Examples:
      checker report articles/ -o discrepancies.md
      checker report a.txt b.html --format json
    """
    settings = settings_from(chosen, start=configured(Path()))
    paths = paths or tuple(Path(each) for each in settings.paths)
    if not paths:
        raise click.UsageError("nothing to read: give a PATH, or name paths in the configuration file.")
    if output:
        check_output(output, paths)
    from checker.pipeline import build_report  # noqa: PLC0415  # heavy, and a wrong call must be told of quickly

    folder = store or settings.root / STORE
    alone = no_store or not (store or is_store(folder))
    with kept_in(folder, no_store=alone, quiet=quiet) as memory, progress_meter(quiet) as progress:
        made = build_report(paths, settings, progress=progress, memory=memory)
    require_claims(made.claims, made.articles)
    put(writer(settings.format)(made), output)
    if not quiet:
        click.echo(f"{f'{output}: ' if output else ''}{_summary(made)}", err=True)


def _summary(made: Report) -> str:
    verdicts = Counter(cluster.verdict for cluster in made.clusters)
    agreed = len(find_agreements(made, look_up(made)))
    return (
        f"{count(len(made.articles), 'article')}, {count(len(made.claims), 'claim')}: "
        f"{count(verdicts[Verdict.CONFLICT], 'conflict')}, {count(agreed, 'agreement')}, "
        f"{verdicts[Verdict.EXPLAINED]} different for a reason; "
        f"{count(len(made.findings), 'finding')}, {count(len(made.skipped), 'thing')} skipped"
    )
