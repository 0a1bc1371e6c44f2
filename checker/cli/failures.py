"""Tell of a failure in one sentence on stderr, and choose the exit status that it calls for."""

from __future__ import annotations

import os

import click

from checker.errors import CheckerError
from checker.formats.escape import visible
from checker.output import ReaderGoneError

__all__ = ["FAILED", "INTERRUPTED", "READER_GONE", "colour", "tell"]

FAILED = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells say it
READER_GONE = 141  # 128 + SIGPIPE


def tell(error: BaseException) -> int:
    """Say on stderr what went wrong, in a sentence, and return the exit status that it calls for."""
    match error:
        case SystemExit():  # click's own way out where the reader of a --help goes away
            return READER_GONE
        case click.Abort() | KeyboardInterrupt():
            _complain("interrupted.")
            return INTERRUPTED
        case ReaderGoneError() | BrokenPipeError():
            return READER_GONE
        case click.UsageError():
            where = error.ctx.command_path if error.ctx else "checker"
            _complain(f"{error.format_message()} See '{where} --help'.")
        case click.ClickException():
            _complain(error.format_message())
        case CheckerError():
            _complain(str(error))
        case OSError():
            _complain(_told(error))
        case MemoryError():
            _complain("there is not enough memory for this input.")
        case _:
            _complain(
                f"internal error: {type(error).__name__}: {error}; please report it with the output of "
                "'checker --debug …'."
            )
    return FAILED


def colour() -> bool | None:
    """Return False where the user wants no colour at all, None to let the stream decide."""
    return False if os.environ.get("NO_COLOR") else None


def _complain(sentence: str) -> None:
    mark = click.style("checker:", fg="red")
    stop = "" if sentence.endswith((".", "?")) else "."
    click.echo(f"{mark} {visible(sentence)}{stop}", err=True, color=colour())


def _told(error: OSError) -> str:
    what = error.strerror or type(error).__name__
    return f"{error.filename}: {what}." if error.filename else f"{what}."
