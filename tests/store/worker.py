"""A run of its own that says, as it goes, what it has been told is kept."""

from __future__ import annotations

from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path

from checker import pipeline
from checker.recall import articles, claims, linking
from checker.recall.memory import Key, Shelf
from checker.store import Store, open_store
from checker.store.indexing import note_members
from tests.store.corpora import letters

BEGUN, DONE = "begun", "done"


class Telling(Store):
    """A store that tells of every write after it."""

    teller: Connection | None = None

    def keep(self, rows: Mapping[Shelf, Mapping[Key, bytes]]) -> None:
        super().keep(rows)
        assert Telling.teller is not None
        Telling.teller.send([(shelf, key) for shelf, kept in rows.items() for key in kept])


def index(folder: Path, place: Path, teller: Connection) -> None:
    """Index `folder` in small steps."""
    for module in (articles, claims, linking):
        module.AT_ONCE = 2  # type: ignore[attr-defined]
    Telling.teller = teller
    teller.send(BEGUN)
    opened = open_store(place)
    store = Telling(opened.folder, opened.connection, opened.writable, opened.warn)
    run = pipeline.remember([folder], letters(), store)
    note_members(store, run, [folder], letters())
    store.close()
    teller.send(DONE)
