"""What several commands share: options, the progress meter, and the one thing that all of them need, claims."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import click

from checker.errors import CheckerError
from checker.formats.naming import count
from checker.progress import Progress, meter
from checker.records import Article, Claim

__all__ = [
    "NoClaimsError",
    "existing_path",
    "model_option",
    "progress_meter",
    "quiet_option",
    "require_claims",
]

existing_path = click.Path(exists=True, path_type=Path)
model_option = click.option(
    "--model", metavar="NAME|PATH", help="Encoder: a name that 'checker models' lists, or a model's folder."
)
quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")


class NoClaimsError(CheckerError):
    """What was read holds no numeric claim."""


def progress_meter(quiet: bool) -> AbstractContextManager[Progress | None]:
    """Return the meter on stderr, none where the user wants it quiet."""
    return nullcontext(None) if quiet or sys.stderr is None else meter(sys.stderr)


def require_claims(found: Sequence[Claim], articles: Sequence[Article]) -> None:
    """Raise NoClaimsError if nothing was found in `articles`."""
    if not found:
        raise NoClaimsError(f"no numeric claim was found in {count(len(articles), 'article')}.")
