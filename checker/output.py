"""Put a finished text where it was asked for, and refuse early where that cannot work.

The text goes out as UTF-8 whatever the locale says; what UTF-8 cannot hold (half a character in a
broken file name) is written as an escape, which JSON reads back.

Errors  OutputError, in one sentence, for a place that cannot be written; ReaderGoneError where the
        reader of stdout went away.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from checker.errors import CheckerError, OutputError

__all__ = ["ReaderGoneError", "check_output", "put"]

# How the reports of this program begin (see formats); anything else among the articles is an article.
_REPORT_STARTS = (b"<!-- claim-checker report", b'{\n "schema_version"')


class ReaderGoneError(CheckerError):
    """Whoever read stdout stopped reading: no fault, and nobody to tell."""


def check_output(output: Path, inputs: Sequence[Path]) -> None:
    """Raise OutputError where `output` cannot be written or is one of the articles, before any work."""
    folder = output.parent
    if output.is_dir():
        raise OutputError(f"cannot write '{output}': it is a folder; name a file in it.")
    if not folder.is_dir():
        raise OutputError(f"cannot write '{output}': there is no folder '{folder}'.")
    if not os.access(output if output.exists() else folder, os.W_OK):
        raise OutputError(f"cannot write '{output}': permission denied.")
    if output.is_file() and _is_input(output, inputs) and not _is_report(output):
        raise OutputError(f"cannot write '{output}': it is one of the articles, no earlier report.")


def put(text: str, output: Path | None) -> None:
    """Write `text` to the file `output`, or to stdout where that is None."""
    content = text.encode("utf-8", "backslashreplace")
    if output is None and sys.stdout is None:  # as Python has it where the shell closed it
        raise OutputError("cannot write to standard output: it is closed.")
    try:
        if output is None:
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
        else:
            output.write_bytes(content)
    except BrokenPipeError as error:
        # What is left in the buffer would fail again, and be told of, when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise ReaderGoneError("the reader of the output went away.") from error
    except OSError as error:
        raise OutputError(f"cannot write {_named(output)}: {_reason(error)}.") from error


def _is_input(output: Path, inputs: Sequence[Path]) -> bool:
    """Say whether `output` is named among the inputs, or found as an article in a folder of them."""
    from checker.reading.folder import SUFFIXES  # noqa: PLC0415  # slow to import, and seldom asked for

    place, named = output.resolve(), [path.resolve() for path in inputs]
    below = any(each in place.parents for each in named)
    return place in named or (below and output.suffix.lower() in SUFFIXES)


def _is_report(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(64).startswith(_REPORT_STARTS) or path.stat().st_size == 0


def _named(output: Path | None) -> str:
    return "to standard output" if output is None else f"'{output}'"


def _reason(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "the disk is full"
    return (error.strerror or type(error).__name__).lower()
