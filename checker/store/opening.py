"""Open the file of the store, made where there is none, and say in a sentence what is wrong with it.

Errors  StoreError, with the way out, for what is no store of this version or is damaged; UnwritableError for a store
        that can be read at most, which is no reason to stop (see shelves).
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.errors import CheckerError
from checker.recall.memory import Shelf

__all__ = ["FILE", "StoreError", "UnwritableError", "failures_told", "open_file", "open_for_reading"]

FILE = "store.sqlite3"
FORM = 1  # of the tables: a file of another form is of another version of the program
APPLICATION = 0x436C436B  # tells the store from any other database
WAIT = 60.0  # seconds that a run waits for another to finish a write, which takes milliseconds
_AGAIN = 0.02  # seconds until a refused change of the journal is tried again

_TABLES = (
    *(
        f"CREATE TABLE IF NOT EXISTS {shelf} (key BLOB PRIMARY KEY, crc INTEGER NOT NULL, value BLOB NOT NULL)"
        for shelf in Shelf
    ),
    "CREATE TABLE IF NOT EXISTS members (root TEXT, path TEXT, article BLOB NOT NULL, PRIMARY KEY (root, path))",
    "CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
)
_UNWRITABLE = ("readonly", "full", "disk i/o", "locked", "unable to open")


class StoreError(CheckerError):
    """The store cannot be used, and what to do about it."""


class UnwritableError(CheckerError):
    """The store cannot be written, and why."""


def open_file(folder: Path) -> sqlite3.Connection:
    """Return the store in `folder` opened for reading and writing, made where there is none."""
    _make(folder)
    with failures_told(folder):
        connection = _connect(f"{(folder / FILE).absolute().as_uri()}?mode=rwc")
        try:
            if _is_new(connection, folder):
                _lay_out(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def open_for_reading(folder: Path) -> sqlite3.Connection | None:
    """Return the store in `folder` opened for reading alone, None where there is none."""
    file = folder / FILE
    try:
        if not file.is_file():
            return None
    except OSError as error:
        raise UnwritableError((error.strerror or "it cannot be read").lower()) from error
    # Without write access to the folder SQLite cannot share the file, and nobody else can be writing it either.
    how = "mode=ro" if os.access(folder, os.W_OK) else "immutable=1"
    with failures_told(folder):
        connection = _connect(f"{file.absolute().as_uri()}?{how}")
        return None if _is_new(connection, folder) else connection


def _make(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise StoreError(
            f"the store's folder {folder} is a file: delete it, or name another folder with --store."
        )
    try:
        if (folder / FILE).is_dir():
            raise StoreError(
                f"the store {folder / FILE} is a folder: delete it, or name another with --store."
            )
        folder.mkdir(parents=True, exist_ok=True)
        ignored = folder / ".gitignore"
        if not ignored.exists():
            ignored.write_text("*\n", "ascii")
    except OSError as error:
        raise UnwritableError((error.strerror or "it cannot be written").lower()) from error


def _connect(place: str) -> sqlite3.Connection:
    connection = sqlite3.connect(place, uri=True, timeout=WAIT, isolation_level=None, check_same_thread=False)
    connection.execute(
        "PRAGMA synchronous = NORMAL"
    )  # a killed process loses nothing, a power cut the last write
    return connection


def _is_new(connection: sqlite3.Connection, folder: Path) -> bool:
    """Say whether the file holds nothing yet; raise where it holds something else than a store of this form."""
    application, form, tables = _told_of_itself(connection)
    if (application, form) == (APPLICATION, FORM):
        return False
    if application == form == tables == 0:
        return True
    if application == APPLICATION:
        raise StoreError(
            f"the store in {folder} was made by another version of the program (its form is {form}, this version's "
            f"{FORM}): delete {folder}, or run 'checker store gc --rebuild'."
        )
    raise StoreError(f"{folder / FILE} is no store of this program: name another folder with --store.")


def _told_of_itself(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Return whose the file is, its form and how many tables it has, all of one moment: another run may make it."""
    connection.execute("BEGIN")
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (form,) = connection.execute("PRAGMA user_version").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    finally:
        connection.execute("COMMIT")
    return application, form, tables


def _lay_out(connection: sqlite3.Connection) -> None:
    _write_ahead(connection)
    connection.execute("BEGIN IMMEDIATE")
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {FORM}")
    connection.execute("COMMIT")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Let readers and a writer work side by side; SQLite refuses the change at once while another run makes it."""
    until = time.monotonic() + WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(_AGAIN)


@contextmanager
def failures_told(folder: Path) -> Iterator[None]:
    """Turn what SQLite raises into a sentence."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        said = str(error)
        if isinstance(error, sqlite3.OperationalError) and any(word in said.lower() for word in _UNWRITABLE):
            raise UnwritableError(said) from error
        raise damaged(folder, said) from error


def damaged(folder: Path, what: str) -> StoreError:
    """Return the error that says that the store is damaged, and the way out."""
    return StoreError(
        f"the store in {folder} is damaged ({what}): delete {folder}, or run 'checker store gc --rebuild'; it holds "
        "nothing that cannot be worked out again."
    )
