"""What several commands share: options, the progress meter, and the one thing that all of them need, claims."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.errors import CheckerError
from checker.formats.escape import visible
from checker.formats.naming import count
from checker.progress import Progress, meter
from checker.records import Article, Claim

if TYPE_CHECKING:
    from checker.store import Store

__all__ = [
    "NoClaimsError",
    "existing_path",
    "kept_in",
    "model_option",
    "no_store_option",
    "progress_meter",
    "quiet_option",
    "require_claims",
    "store_option",
]

existing_path = click.Path(exists=True, path_type=Path)
model_option = click.option(
    "--model", metavar="NAME|PATH", help="Encoder: a name that 'checker models' lists, or a model's folder."
)
store_option = click.option(
    "--store",
    metavar="FOLDER",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder in which what was worked out is kept for the next run; else .checker.",
)
no_store_option = click.option("--no-store", is_flag=True, help="Keep nothing, and work everything out anew.")
quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")


class NoClaimsError(CheckerError):
    """What was read holds no numeric claim."""


def progress_meter(quiet: bool) -> AbstractContextManager[Progress | None]:
    """Return the meter on stderr, none where the user wants it quiet."""
    return nullcontext(None) if quiet or sys.stderr is None else meter(sys.stderr)


@contextmanager
def kept_in(folder: Path, *, no_store: bool, quiet: bool) -> Iterator[Store | None]:
    """Open the store in `folder` for the length of a run, none where the user wants none."""
    if no_store:
        yield None
        return
    from checker.store import open_store  # noqa: PLC0415  # SQLite, which a wrong call has no need of

    def warn(told: str) -> None:
        click.echo(visible(told), err=True)

    with closing(open_store(folder, (lambda told: None) if quiet else warn)) as store:
        yield store


def require_claims(found: Sequence[Claim], articles: Sequence[Article]) -> None:
    """Raise NoClaimsError if nothing was found in `articles`."""
    if not found:
        raise NoClaimsError(f"no numeric claim was found in {count(len(articles), 'article')}.")
