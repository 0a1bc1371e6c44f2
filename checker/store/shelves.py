"""The store as a memory: rows by shelf and key, each with a checksum, written a transaction at a time.

A store that cannot be written is read, and what the run finds out stays with the run; `warn` is told so, once.

Errors  StoreError for a damaged store.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

from checker.recall.memory import Key, Shelf
from checker.store.opening import (
    StoreError,
    UnwritableError,
    damaged,
    failures_told,
    open_file,
    open_for_reading,
)

__all__ = ["DEFAULT_FOLDER", "Member", "Store", "open_store", "stored"]

DEFAULT_FOLDER = Path(".checker")
_AT_ONCE = 500  # keys in one question to SQLite


@dataclass(frozen=True, slots=True, order=True)
class Member:
    """An article that was indexed: the folder that it was found in, its path from there, and its key."""

    root: str
    path: str
    article: Key


@dataclass(slots=True)
class Store:
    """What is kept in `folder`; `connection` is None where nothing can be read there either."""

    folder: Path
    connection: sqlite3.Connection | None
    writable: bool
    warn: Callable[[str], None]
    own: dict[tuple[Shelf, Key], bytes] = field(default_factory=dict)  # found out, and not to be kept

    def recall(self, shelf: Shelf, keys: Collection[Key]) -> Mapping[Key, bytes]:
        """Return what is kept on `shelf` under `keys`, what is not there left out."""
        found = {key: self.own[shelf, key] for key in keys if (shelf, key) in self.own}
        wanted = [key for key in keys if key not in found]
        for at in range(0, len(wanted), _AT_ONCE):
            some = wanted[at : at + _AT_ONCE]
            marks = ",".join("?" * len(some))
            found |= self._sound(
                shelf, self.ask(f"SELECT key, crc, value FROM {shelf} WHERE key IN ({marks})", some)
            )
        return found

    def keep(self, rows: Mapping[Shelf, Mapping[Key, bytes]]) -> None:
        """Keep all of `rows` or none; what cannot be written stays with this run."""

        def write(connection: sqlite3.Connection) -> None:
            for shelf, kept in rows.items():
                connection.executemany(
                    f"INSERT OR REPLACE INTO {shelf} VALUES (?, ?, ?)",
                    [(key, crc32(value), value) for key, value in kept.items()],
                )

        if any(rows.values()) and not self.write(write):
            for shelf, kept in rows.items():
                self.own.update({(shelf, key): value for key, value in kept.items()})

    def write(self, change: Callable[[sqlite3.Connection], None]) -> bool:
        """Make a change in one transaction; return False, and say so once, where the store cannot be written."""
        if not self.writable or self.connection is None:
            return False
        try:
            with failures_told(self.folder):
                self.connection.execute("BEGIN IMMEDIATE")
                change(self.connection)
                self.connection.execute("COMMIT")
        except UnwritableError as error:
            self._undo()
            self.writable = False
            self.warn(
                f"the store in {self.folder} cannot be written ({error}); going on without keeping anything."
            )
            return False
        except BaseException:
            self._undo()
            raise
        return True

    def _undo(self) -> None:
        if self.connection is not None and self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def ask(self, question: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that answer an SQL question, none where there is no store."""
        if self.connection is None:
            return []
        with failures_told(self.folder):
            return self.connection.execute(question, values).fetchall()

    def rows(self, shelf: Shelf) -> dict[Key, bytes]:
        """Return all that is kept on a shelf."""
        return self._sound(shelf, self.ask(f"SELECT key, crc, value FROM {shelf}"))

    def _sound(self, shelf: Shelf, rows: Iterable[tuple[Any, ...]]) -> dict[Key, bytes]:
        found: dict[Key, bytes] = {}
        for key, crc, value in rows:
            if crc32(value) != crc:
                raise damaged(self.folder, f"a row of {shelf} is not what was written")
            found[key] = value
        return found

    def members(self) -> list[Member]:
        """Return the articles that were indexed, in order of their folders and paths."""
        return sorted(Member(*row) for row in self.ask("SELECT root, path, article FROM members"))

    def keep_members(self, members: Sequence[Member], whole: Collection[str]) -> None:
        """Keep which articles were indexed; in the folders `whole` there are no others."""

        def write(connection: sqlite3.Connection) -> None:
            connection.executemany("DELETE FROM members WHERE root = ?", [(root,) for root in whole])
            rows = [(each.root, each.path, each.article) for each in members]
            connection.executemany("INSERT OR REPLACE INTO members VALUES (?, ?, ?)", rows)

        self.write(write)

    def note(self, name: str) -> bytes | None:
        """Return what was noted under `name`."""
        rows = self.ask("SELECT value FROM notes WHERE name = ?", (name,))
        return rows[0][0] if rows else None

    def keep_note(self, name: str, value: bytes) -> None:
        """Note `value` under `name`."""
        self.write(lambda connection: _put_note(connection, name, value))

    def close(self) -> None:
        """Let go of the file."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None


def _put_note(connection: sqlite3.Connection, name: str, value: bytes) -> None:
    connection.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))


def open_store(folder: Path = DEFAULT_FOLDER, warn: Callable[[str], None] = lambda told: None) -> Store:
    """Return the store in `folder`, made where there is none; one that cannot be written is read at most."""
    try:
        return Store(folder, open_file(folder), True, warn)
    except UnwritableError as error:
        warn(f"the store in {folder} cannot be written ({error}); going on without keeping anything.")
    try:
        return Store(folder, open_for_reading(folder), False, warn)
    except UnwritableError:
        return Store(folder, None, False, warn)


def stored(folder: Path) -> Store | None:
    """Return the store in `folder` to be read, None where there is none."""
    try:
        found = open_for_reading(folder)
    except UnwritableError as error:
        raise StoreError(f"the store in {folder} cannot be read: {error}.") from error
    return None if found is None else Store(folder, found, False, lambda told: None)
