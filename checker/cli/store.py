"""The commands `checker store status`, `verify` and `gc`."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.common import kept_in, store_option
from checker.cli.failures import FAILED
from checker.cli.store_options import existing_store, store_folder
from checker.formats.naming import count
from checker.output import put

__all__ = ["commands"]


@click.group("store")
def commands() -> None:
    """Look after what is kept between runs.

    \b
    Example:
      checker store status
    """


@commands.command()
@store_option
def status(store: Path | None) -> None:
    """Show what the store holds.

    \b
    Example:
      checker store status
    """
    from checker.formats.table import write_status  # noqa: PLC0415
    from checker.store.upkeep import status_of  # noqa: PLC0415

    with existing_store(store_folder(store)) as opened:
        found = status_of(opened)
    put(write_status(found.folders, found.rows, found.size), None)
    if not found.current:
        click.echo(
            "another version of the program made it; 'checker index PATH' brings it up to date.", err=True
        )


@commands.command()
@store_option
def verify(store: Path | None) -> int:
    """Read all that the store holds, and say what of it is not sound; the status is 2 then.

    \b
    Example:
      checker store verify
    """
    from checker.store.upkeep import faults  # noqa: PLC0415

    with existing_store(store_folder(store)) as opened:
        found = list(faults(opened))
    put("".join(f"{each}\n" for each in found) or "The store is sound.\n", None)
    return FAILED if found else 0


@commands.command()
@store_option
@click.option("--rebuild", is_flag=True, help="Begin with an empty store, whatever state the old one is in.")
def gc(store: Path | None, rebuild: bool) -> None:
    """Remove what no indexed article needs any more.

    \b
    Examples:
      checker store gc
      checker store gc --rebuild
    """
    from checker.store.upkeep import collect_garbage, start_anew  # noqa: PLC0415

    folder = store_folder(store)
    if rebuild:
        start_anew(folder)
        with kept_in(folder, no_store=False, quiet=False):
            click.echo(f"{folder}: empty; fill it with 'checker index PATH'.", err=True)
        return
    with existing_store(folder):
        pass  # there is one: what is not there is not made here
    with kept_in(folder, no_store=False, quiet=False) as opened:
        assert opened is not None
        click.echo(f"{folder}: {count(collect_garbage(opened), 'row')} removed", err=True)
