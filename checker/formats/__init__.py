"""The forms a report can take, each a pure function of the Report; a new one is a file and a line here."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from checker.records import Report

__all__ = ["FORMATS", "writer"]

# Name on the command line: where the function stands. Imported when asked for, so that --help stays quick.
FORMATS = {
    "markdown": "checker.formats.markdown:write_markdown",
    "json": "checker.formats.json_report:write_json",
}


def writer(name: str) -> Callable[[Report], str]:
    """Return the function that writes a report in the form `name`, a key of FORMATS."""
    module, _, function = FORMATS[name].partition(":")
    write: Callable[[Report], str] = getattr(import_module(module), function)
    return write
