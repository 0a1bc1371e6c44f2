"""The command `checker index`."""

from __future__ import annotations

import os
from pathlib import Path

import click

from checker.cli.common import (
    existing_path,
    kept_in,
    model_option,
    progress_meter,
    quiet_option,
    store_option,
)
from checker.cli.store_options import STORE
from checker.config import settings_from
from checker.config_file import configured
from checker.formats.naming import count

__all__ = ["index"]


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=existing_path)
@store_option
@model_option
@quiet_option
def index(paths: tuple[Path, ...], store: Path | None, quiet: bool, model: str | None) -> None:
    """Read the articles under PATH into the store, so that later runs are quick.

    Only what has changed since the last run is read. Without PATH, the paths of the configuration file are read.

    \b
    Example:
      checker index articles/
    """
    settings = settings_from({"model": model}, start=configured(Path()))
    paths = paths or tuple(Path(each) for each in settings.paths)
    if not paths:
        raise click.UsageError("nothing to read: give a PATH, or name paths in the configuration file.")
    from checker.api import index_into  # noqa: PLC0415  # heavy, and a wrong call must be told of quickly

    folder = store or settings.root / STORE
    with kept_in(folder, no_store=False, quiet=False) as opened, progress_meter(quiet) as progress:
        assert opened is not None
        made = index_into(opened, paths, settings, progress=progress)
        kept = opened.writable
    if not quiet and kept:
        told = f"{count(made.articles, 'article')}, {count(made.claims, 'claim')}"
        click.echo(f"{os.fspath(folder)}: {told}; {count(made.skipped, 'thing')} skipped", err=True)
