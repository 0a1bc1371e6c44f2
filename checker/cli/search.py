"""The command `checker search`."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.common import model_option, store_option
from checker.cli.store_options import STORE, existing_store
from checker.config import settings_from
from checker.config_file import configured
from checker.output import put

__all__ = ["search"]


@click.command()
@click.argument("words")
@click.option(
    "-n", "--number", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many to show."
)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@store_option
@model_option
def search(words: str, number: int, form: str, store: Path | None, model: str | None) -> None:
    """Show the claims in the store that are nearest in meaning to WORDS; names and years in them count as well.

    \b
    Example:
      checker search "OpenAI 2024 revenue"
    """
    settings = settings_from({"model": model}, start=configured(Path()))
    from checker.formats.found import write_found_json, write_found_table  # noqa: PLC0415
    from checker.matching.encoders import load_encoder  # noqa: PLC0415
    from checker.store.searching import search_claims  # noqa: PLC0415

    with existing_store(store or settings.root / STORE) as opened:
        found = search_claims(opened, words, load_encoder(settings.model), number)
    write = write_found_json if form == "json" else write_found_table
    put(write([(each.claim, each.path, each.line, each.published, each.score) for each in found]), None)
