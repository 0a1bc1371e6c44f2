"""The command `checker baseline`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from checker.cli.gate_options import Asked, articles_of, check_of, gate_options, settings_of
from checker.formats.escape import visible
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
def baseline(asked: Asked, reason: str, day: str, prune: bool) -> None:
    """Accept what a check of NEW finds today, so that only what is new fails from now on.

    The arguments are those of 'checker check'. Entries that are there keep their reason and their day.

    \b
    Examples:
      checker baseline articles/ --reason "before the check was introduced" --date 2026-01-31
      checker baseline articles/ --prune
    """
    settings = settings_of(asked)
    made = check_of(asked, articles_of(asked, settings), settings)
    from checker.api import accept  # noqa: PLC0415
    from checker.gate.baseline import written  # noqa: PLC0415

    kept = accept(made, settings, reason=reason, date=day, prune=prune)
    file = Path(settings.baseline or "")
    put(written(kept.entries), file)
    if not asked.quiet:
        click.echo(_summary(file, kept.added, kept.removed, len(kept.entries)), err=True)
        for entry in () if prune else made.stale:
            told = f"matches nothing any more (--prune removes it): {entry.fingerprint} {entry.message}"
            click.echo(visible(told), err=True)


def _summary(file: Path, added: int, removed: int, total: int) -> str:
    return f"{file}: {count(added, 'finding')} accepted, {removed} removed, {total} in all"
