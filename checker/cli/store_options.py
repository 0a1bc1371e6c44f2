"""Where what is kept between runs lies, for the commands that work on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from checker.config_file import configured

if TYPE_CHECKING:
    from checker.store import Store

__all__ = ["STORE", "existing_store", "is_store", "store_folder"]

STORE = ".checker"  # beside the configuration file, or in the working directory


def store_folder(chosen: Path | None) -> Path:
    """Return the folder of the store: the one chosen, or the usual one."""
    return chosen or configured(Path()).root / STORE


def is_store(folder: Path) -> bool:
    """Say whether a store was made in `folder`; cheap, for commands that do without."""
    return (folder / "store.sqlite3").exists()


@contextmanager
def existing_store(folder: Path) -> Iterator[Store]:
    """Give the store in `folder` to be read."""
    from checker.store import StoreError, stored  # noqa: PLC0415

    store = stored(folder)
    if store is None:
        raise StoreError(f"there is no store in {folder}: make one with 'checker index PATH'.")
    with closing(store):
        yield store
