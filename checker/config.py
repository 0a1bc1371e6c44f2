"""Decide what a run is asked to do: built-in defaults, overlaid by what the command line says.

Errors  `settings_from` raises BadSettingError for a name that is no setting, with the nearest right one,
        and for a setting that is empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches

from checker.errors import CheckerError

__all__ = ["BadSettingError", "Settings", "settings_from"]


class BadSettingError(CheckerError):
    """A setting that does not exist, or that says nothing."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be chosen about a run; the defaults are the program's own."""

    model: str | None = None  # an encoder's name or a model's folder; None is the built-in encoder
    format: str = "markdown"  # a name in checker.formats.FORMATS


def settings_from(*layers: Mapping[str, object]) -> Settings:
    """Return the settings that the layers add up to: a later layer wins, None says nothing.

    >>> settings_from({"format": "json"}, {"format": None, "model": "usem3"})
    Settings(model='usem3', format='json')
    """
    settings = Settings()
    for layer in layers:
        for name in layer:
            _require_known(name)
        said: dict[str, object] = {name: value for name, value in layer.items() if value is not None}
        for name in (name for name, value in said.items() if value == ""):
            raise BadSettingError(f"the setting '{name}' is empty; leave it out for the default.")
        settings = replace(settings, **said)  # type: ignore[arg-type]  # each name was checked above
    return settings


def _require_known(name: str) -> None:
    known = [each.name for each in fields(Settings)]
    if name in known:
        return
    near = get_close_matches(name, known, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"there are: {', '.join(known)}."
    raise BadSettingError(f"there is no setting '{name}'; {hint}")
