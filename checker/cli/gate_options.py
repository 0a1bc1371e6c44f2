"""The options that `check` and `baseline` share, and what they come to: the articles to check, and the settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import wraps
from pathlib import Path
from typing import Any

import click

from checker.cli.common import (
    existing_path,
    kept_in,
    model_option,
    no_store_option,
    progress_meter,
    quiet_option,
    store_option,
)
from checker.cli.store_options import STORE
from checker.config import FAIL_ON, Settings, settings_from
from checker.config_file import BASELINE, configured, find_upwards
from checker.records import Check

__all__ = ["Asked", "articles_of", "check_of", "gate_options", "require_baseline", "settings_of"]

Command = Callable[..., Any]

_OPTIONS = (
    click.argument("new", metavar="[NEW]...", nargs=-1, type=existing_path),
    click.option(
        "--against",
        "paths",
        metavar="PATH",
        multiple=True,
        type=click.Path(exists=True),
        help="Articles to compare with; may be given again. New ones among them are not compared with themselves.",
    ),
    click.option(
        "--changed-since",
        metavar="REV",
        help="Check the articles that git says were added or changed since REV, in NEW or else in PATH.",
    ),
    click.option(
        "--config",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="The configuration file; else checker.toml or pyproject.toml, here or above.",
    ),
    click.option(
        "--baseline",
        metavar="FILE",
        type=click.Path(dir_okay=False),
        help=f"The file of accepted findings; else {BASELINE}, here or above.",
    ),
    click.option(
        "--fail-on", type=click.Choice(FAIL_ON), help="The lowest severity that fails; low by default."
    ),
    click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        metavar="0…1",
        help="Findings less sure than that do not fail; 0 by default.",
    ),
    click.option("--select", metavar="RULE", multiple=True, help="Count findings of these rules alone."),
    click.option("--ignore", metavar="RULE", multiple=True, help="Do not count findings of these rules."),
    store_option,
    no_store_option,
    model_option,
    quiet_option,
)


_SETTINGS = ("paths", "baseline", "fail_on", "min_confidence", "select", "ignore", "model")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says of a check; `settings` are those that a configuration file could say as well."""

    new: tuple[Path, ...]
    changed_since: str | None
    config: Path | None
    store: Path | None
    no_store: bool
    quiet: bool
    settings: Mapping[str, object]


def gate_options(command: Command) -> Command:
    """Give a command the options that say what is checked against what and what counts, as one argument."""

    @wraps(command)
    def gathered(**given: Any) -> Any:
        own = {each.name: given.pop(each.name) for each in fields(Asked) if each.name in given}
        settings = {name: given.pop(name) for name in _SETTINGS}
        return command(Asked(**own, settings=settings), **given)

    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered


def settings_of(asked: Asked) -> Settings:
    """Return the settings of the configuration file, overlaid by what the command line says."""
    here = Path()
    said = {name: value for name, value in asked.settings.items() if value != ()}
    settings = settings_from(said, start=configured(here, asked.config))
    usual = find_upwards(here, BASELINE) or here / BASELINE
    return settings if settings.baseline else replace(settings, baseline=str(usual))


def articles_of(asked: Asked, settings: Settings) -> list[Path]:
    """Return the articles to check; none where git says that none has changed."""
    if asked.changed_since is None:
        if not asked.new:
            raise click.UsageError("nothing to check: name new articles, or give --changed-since REV.")
        return list(asked.new)
    from checker.gate.changed import changed_since  # noqa: PLC0415
    from checker.reading.folder import files_in  # noqa: PLC0415

    changed = changed_since(asked.changed_since, Path())
    within = asked.new or tuple(Path(each) for each in settings.paths) or (Path(),)
    return [Path(each) for each in sorted(files_in(within) & changed)]


def check_of(asked: Asked, articles: Sequence[Path], settings: Settings) -> Check:
    """Return the check of the articles, made with what is kept of runs before; that of none finds nothing."""
    from checker.api import check_with, empty_check  # noqa: PLC0415  # heavy, and a wrong call must be told of quickly

    if not articles:
        return empty_check(settings)
    folder = asked.store or settings.root / STORE
    with (
        kept_in(folder, no_store=asked.no_store, quiet=asked.quiet) as memory,
        progress_meter(asked.quiet) as progress,
    ):
        return check_with(articles, settings, progress=progress, memory=memory)


def require_baseline(asked: Asked) -> None:
    """Raise click.UsageError if a baseline named on the command line is not there."""
    named = asked.settings["baseline"]
    if isinstance(named, str) and not Path(named).exists():
        raise click.UsageError(f"there is no baseline '{named}'; write one with 'checker baseline'.")
