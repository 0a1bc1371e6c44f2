"""The command `checker check`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.cli.failures import colour
from checker.cli.gate_options import Asked, articles_of, check_of, gate_options, require_baseline, settings_of
from checker.config import did_you_mean
from checker.formats import CHECK_FORMATS, check_writer
from checker.formats.escape import visible
from checker.output import check_output, put
from checker.records import Check

__all__ = ["check"]


def _targets(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, Path], ...]:
    """Return the forms and the files that FORMAT=FILE names, each file once."""
    found: list[tuple[str, Path]] = []
    for value in values:
        form, _, file = value.partition("=")
        if not file:
            raise click.BadParameter(
                f"'{value}' names no file; write it as json=check.json", context, parameter
            )
        if form not in CHECK_FORMATS:
            raise click.BadParameter(
                f"'{form}' is no form; {did_you_mean(form, [*CHECK_FORMATS])}", context, parameter
            )
        if Path(file) in [known for _, known in found]:
            raise click.BadParameter(f"'{file}' is named for two forms", context, parameter)
        found.append((form, Path(file)))
    return tuple(found)


@click.command()
@gate_options
@click.option(
    "--format",
    "form",
    type=click.Choice([*CHECK_FORMATS]),
    default="text",
    show_default=True,
    help="The form in which the check goes to stdout.",
)
@click.option(
    "-o",
    "--output",
    "targets",
    multiple=True,
    metavar="FORMAT=FILE",
    callback=_targets,
    help="Write the check in FORMAT to FILE as well; may be given again.",
)
def check(asked: Asked, form: str, targets: tuple[tuple[str, Path], ...]) -> int:
    """Check whether the articles NEW contradict one another, or those under PATH.

    The status is 1 where a finding fails the check, else 0; only new findings in which a new article takes part count.

    \b
    Examples:
      checker check inbox/flood.md --against articles/
      checker check --changed-since origin/main --against articles/ --output sarif=check.sarif
    """
    require_baseline(asked)
    settings = settings_of(asked)
    articles = articles_of(asked, settings)
    for _, file in targets:
        check_output(file, [*articles, *map(Path, settings.paths)])
    made = check_of(asked, articles, settings)
    for written, file in targets:
        put(check_writer(written)(made), file)
    put(check_writer(form, colour=_in_colour())(made), None)
    if not asked.quiet:
        _tell(made, asked.changed_since)
    return made.status


def _in_colour() -> bool:
    return colour() is not False and _is_terminal()


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _tell(made: Check, changed_since: str | None) -> None:
    """Say on stderr what the form on stdout does not: what of the new articles was not checked, and why."""
    if not made.new:
        click.echo(f"no article was added or changed since {changed_since}: nothing to check.", err=True)
    for each in made.warnings:
        click.echo(visible(f"{each.where}: {each.reason}"), err=True)
