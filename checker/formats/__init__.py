"""The forms a report or a check can take, each a pure function of it; a new one is a file and a line here."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from checker.records import Check, Report

__all__ = ["CHECK_FORMATS", "FORMATS", "check_writer", "writer"]

# Name on the command line: where the function stands. Imported when asked for, so that --help stays quick.
FORMATS = {
    "markdown": "checker.formats.markdown:write_markdown",
    "json": "checker.formats.json_report:write_json",
}
CHECK_FORMATS = {
    "text": "checker.formats.checks.text:write_text",
    "json": "checker.formats.checks.json_check:write_json",
    "markdown": "checker.formats.checks.markdown:write_markdown",
    "github": "checker.formats.checks.github:write_github",
    "sarif": "checker.formats.checks.sarif:write_sarif",
    "junit": "checker.formats.checks.junit:write_junit",
    "gitlab": "checker.formats.checks.gitlab:write_gitlab",
    "rdjson": "checker.formats.checks.rdjson:write_rdjson",
}
_COLOURED = {"text": "checker.formats.checks.text:write_coloured"}


def writer(name: str) -> Callable[[Report], str]:
    """Return the function that writes a report in the form `name`, a key of FORMATS."""
    write: Callable[[Report], str] = _imported(FORMATS[name])
    return write


def check_writer(name: str, *, colour: bool = False) -> Callable[[Check], str]:
    """Return the function that writes a check in the form `name`, a key of CHECK_FORMATS; in colour if it can."""
    write: Callable[[Check], str] = _imported(
        _COLOURED.get(name, CHECK_FORMATS[name]) if colour else CHECK_FORMATS[name]
    )
    return write


def _imported(place: str) -> Any:
    module, _, function = place.partition(":")
    return getattr(import_module(module), function)
