"""The options that `check` and `baseline` share, and what they come to: the articles to check, and the settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from checker.cli.common import existing_path, model_option, quiet_option
from checker.config import FAIL_ON, Settings, settings_from
from checker.config_file import BASELINE, configured, find_upwards

__all__ = ["chosen_settings", "gate_options", "new_articles", "require_baseline"]

Command = Callable[..., Any]

_OPTIONS = (
    click.argument("new", metavar="[NEW]...", nargs=-1, type=existing_path),
    click.option(
        "--against",
        "paths",
        metavar="PATH",
        multiple=True,
        type=existing_path,
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
    model_option,
    quiet_option,
)


def gate_options(command: Command) -> Command:
    """Give a command the options that say what is checked against what, and what counts."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def chosen_settings(config: Path | None, paths: tuple[Path, ...], **chosen: object) -> Settings:
    """Return the settings of the configuration file, overlaid by what the command line says."""
    here = Path()
    given = {"paths": [str(each) for each in paths], **chosen}
    said = {name: value for name, value in given.items() if value not in ([], ())}
    settings = settings_from(said, start=configured(here, config))
    return settings if settings.baseline else replace(settings, baseline=str(_usual_baseline(here)))


def require_baseline(baseline: object) -> None:
    """Raise click.UsageError if a baseline named on the command line is not there."""
    if isinstance(baseline, str) and not Path(baseline).exists():
        raise click.UsageError(f"there is no baseline '{baseline}'; write one with 'checker baseline'.")


def new_articles(new: tuple[Path, ...], changed_since: str | None, settings: Settings) -> list[Path]:
    """Return the articles to check; none where git says that none has changed."""
    if changed_since is None:
        if not new:
            raise click.UsageError("nothing to check: name new articles, or give --changed-since REV.")
        return list(new)
    from checker.gate.changed import changed_since as ask  # noqa: PLC0415
    from checker.reading.folder import files_in  # noqa: PLC0415

    changed = ask(changed_since, Path())
    within = new or tuple(Path(each) for each in settings.paths) or (Path(),)
    return [Path(each) for each in sorted(files_in(within) & changed)]


def _usual_baseline(here: Path) -> Path:
    return find_upwards(here, BASELINE) or here / BASELINE
