"""The command `checker baseline`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from checker.cli.common import progress_meter
from checker.cli.gate_options import chosen_settings, gate_options, new_articles
from checker.formats.naming import count
from checker.output import put

__all__ = ["baseline"]


def _a_day(context: click.Context, parameter: click.Parameter, value: str) -> str:
    """Return the day as it was given, which must be one."""
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError as error:
        raise click.BadParameter(
            f"'{value}' is no day; write it as 2026-01-31.", context, parameter
        ) from error


@click.command()
@gate_options
@click.option("--reason", default="", help="Why what is found is accepted, for whoever reads the file.")
@click.option("--date", "day", default="", metavar="DAY", callback=_a_day, help="The day to write beside it.")
@click.option("--prune", is_flag=True, help="Remove the entries that match nothing any more.")
def baseline(
    new: tuple[Path, ...],
    paths: tuple[Path, ...],
    changed_since: str | None,
    quiet: bool,
    config: Path | None,
    reason: str,
    day: str,
    prune: bool,
    **chosen: object,
) -> None:
    """Accept what a check of NEW finds today, so that only what is new fails from now on.

    The arguments are those of 'checker check'. Entries that are there keep their reason and their day.

    \b
    Examples:
      checker baseline articles/ --reason "before the check was introduced" --date 2026-01-31
      checker baseline articles/ --prune
    """
    settings = chosen_settings(config, paths, **chosen)
    articles = new_articles(new, changed_since, settings)
    from checker.api import accept, check_with, empty_check  # noqa: PLC0415
    from checker.gate.baseline import written  # noqa: PLC0415

    with progress_meter(quiet) as progress:
        made = check_with(articles, settings, progress=progress) if articles else empty_check(settings)
    kept = accept(made, settings, reason=reason, date=day, prune=prune)
    file = Path(settings.baseline or "")
    put(written(kept.entries), file)
    if not quiet:
        click.echo(_summary(file, kept.added, kept.removed, len(kept.entries)), err=True)
        for entry in made.stale if not prune else ():
            click.echo(
                f"matches nothing any more (--prune removes it): {entry.fingerprint} {entry.message}",
                err=True,
            )


def _summary(file: Path, added: int, removed: int, total: int) -> str:
    return f"{file}: {count(added, 'finding')} accepted, {removed} removed, {total} in all"
