"""Find the configuration file and read the settings in it.

It is `checker.toml`, or `pyproject.toml` with a table `[tool.checker]`, in the working directory or the nearest
folder above it, up to the root of the git repository; outside a repository, in the working directory alone. In one
folder `checker.toml` comes first. Paths in it are relative to its folder.

Errors  BadSettingError for a file that cannot be read, is no TOML, or holds what is no setting.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from checker.config import BadSettingError, Settings, settings_from

__all__ = ["BASELINE", "configured", "find_upwards", "folders_upwards"]

BASELINE = ".checker-baseline.json"
_OWN, _SHARED = "checker.toml", "pyproject.toml"


def configured(here: Path, file: Path | None = None) -> Settings:
    """Return the settings of the configuration `file`, or of the one found from the folder `here`, or the defaults."""
    found = file or _find(here)
    if found is None:
        return Settings(root=here)
    table = _table(found)
    read = settings_from(table or {}, start=Settings(root=found.parent), where=str(found))
    return replace(
        read,
        paths=tuple(str(found.parent / path) for path in read.paths),
        baseline=str(found.parent / read.baseline) if read.baseline else None,
    )


def find_upwards(here: Path, name: str) -> Path | None:
    """Return the file `name` in `here` or the nearest folder above it, up to the root of the repository."""
    return next((folder / name for folder in folders_upwards(here) if (folder / name).is_file()), None)


def folders_upwards(here: Path) -> Iterator[Path]:
    """Yield `here` and the folders above it up to the root of its git repository; `here` alone outside of one."""
    depth = len(Path(os.path.realpath(here)).parents)
    above = [here.joinpath(*[".."] * up) for up in range(depth + 1)]
    top = next((at for at, folder in enumerate(above) if (folder / ".git").exists()), 0)
    yield from above[: top + 1]


def _find(here: Path) -> Path | None:
    for folder in folders_upwards(here):
        if (folder / _OWN).is_file():
            return folder / _OWN
        shared = folder / _SHARED
        if shared.is_file() and _table(shared) is not None:
            return shared
    return None


def _table(file: Path) -> Mapping[str, object] | None:
    """Return what a file says of this program; None where a pyproject.toml says nothing."""
    try:
        text = file.read_text("utf-8")
        content = tomllib.loads(text)
    except OSError as error:
        raise BadSettingError(f"{file}: it cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise BadSettingError(f"{file}: it is not written in UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadSettingError(f"{file}: it is no TOML: {error}.") from error
    if file.name != _SHARED:
        return content
    tool = content.get("tool")
    found = tool.get("checker") if isinstance(tool, dict) else None
    if found is not None and not isinstance(found, dict):
        raise BadSettingError(f"{file}: 'tool.checker' must be a table, not {found!r}.")
    return found
