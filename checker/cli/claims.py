"""The command `checker claims`."""

from __future__ import annotations

from pathlib import Path

import click

from checker import __version__
from checker.cli.common import require_claims
from checker.config import Settings
from checker.output import put
from checker.records import Report

__all__ = ["claims"]


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
def claims(file: Path, form: str) -> None:
    """Show what was understood of one article: its claims as a table.

    \b
    Example:
      checker claims article.txt
    """
    from checker.formats.json_report import write_json  # noqa: PLC0415
    from checker.formats.table import write_table  # noqa: PLC0415
    from checker.pipeline import claims_of  # noqa: PLC0415

    article, found = claims_of(file, Settings())
    require_claims(found, (article,))
    made = Report(__version__, "none", (article,), found, (), (), article.skipped)
    put(write_json(made) if form == "json" else write_table(made), None)
