"""Look after a store: what it holds, whether all of it is sound, and what nobody needs any more."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.recall.keys import digest_of, program_digest
from checker.recall.linking import vectors_key
from checker.recall.memory import Key, Shelf
from checker.recall.pieces import Asked, Claims, Extract, Gist, Names, NotARecordError, unpack
from checker.records import Article
from checker.store.meaning import INDEX, index_is_sound
from checker.store.opening import FILE, StoreError, failures_told
from checker.store.shelves import Store

__all__ = ["Status", "collect_garbage", "faults", "start_anew", "status_of"]

ENCODERS = (
    "encoders"  # the note of the encoders that articles were indexed with, by this version of the program
)
_SORTS = {
    Shelf.GISTS: Gist,
    Shelf.ARTICLES: Article,
    Shelf.EXTRACTS: Extract,
    Shelf.ASKED: Asked,
    Shelf.NAMES: Names,
    Shelf.CLAIMS: Claims,
}
_BY_DIGEST = (Shelf.CLAIMS, Shelf.ASKED, Shelf.NAMES)
_FILES = (FILE, f"{FILE}-wal", f"{FILE}-shm", INDEX)


@dataclass(frozen=True, slots=True)
class Status:
    """How much a store holds."""

    folders: tuple[tuple[str, int], ...]  # folders that were indexed, with the number of their articles
    rows: tuple[tuple[str, int], ...]  # by shelf
    size: int  # bytes of all its files
    current: bool  # the articles were indexed by this version of the program


def status_of(store: Store) -> Status:
    """Return how much `store` holds."""
    members = store.members()
    roots = sorted({each.root for each in members})
    folders = tuple((root, sum(each.root == root for each in members)) for root in roots)
    rows = tuple((str(shelf), int(store.ask(f"SELECT count(*) FROM {shelf}")[0][0])) for shelf in Shelf)
    files = (store.folder / name for name in _FILES)
    size = sum(file.stat().st_size for file in files if file.exists())
    return Status(folders, rows, size, store.note("program") in (None, program_digest()))


def faults(store: Store) -> Iterator[str]:
    """Yield what is wrong in `store`, each in a sentence; nothing if all of it is sound."""
    for (said,) in store.ask("PRAGMA integrity_check"):
        if said != "ok":
            yield f"SQLite finds a fault: {said}"
    for shelf in Shelf:
        yield from _rows_at_fault(store, shelf)
    gists, articles = store.rows(Shelf.GISTS), store.rows(Shelf.ARTICLES)
    if gists.keys() != articles.keys():
        yield f"{len(gists.keys() ^ articles.keys())} articles are kept in part"
    claims, asked = store.rows(Shelf.CLAIMS), store.rows(Shelf.ASKED)
    for kept in store.rows(Shelf.EXTRACTS).values():
        extract = unpack(kept, Extract)
        if extract.claims not in claims or extract.asked not in asked:
            yield "the claims of an article are kept in part"
    missing = [each for each in store.members() if each.article not in articles]
    if missing:
        yield f"{len(missing)} indexed articles are not kept"
    if not index_is_sound(store):
        yield f"{INDEX} is not what was written; the next search makes it anew"


def _rows_at_fault(store: Store, shelf: Shelf) -> Iterator[str]:
    try:
        rows = store.rows(shelf)
        for key, kept in rows.items():
            if shelf in _SORTS:
                unpack(kept, _SORTS[shelf])
            if shelf in _BY_DIGEST and digest_of(kept) != key:
                yield f"a row of {shelf} stands under a wrong key"
    except (StoreError, NotARecordError) as error:
        yield str(error)


def collect_garbage(store: Store) -> int:
    """Remove what no indexed article needs, and return how many rows that was."""
    encoders = _noted(store)
    articles = {each.article for each in store.members()}
    extracts = [unpack(kept, Extract) for kept in store.recall(Shelf.EXTRACTS, articles).values()]
    needed: dict[Shelf, set[Key]] = {
        Shelf.GISTS: articles,
        Shelf.ARTICLES: articles,
        Shelf.EXTRACTS: articles,
        Shelf.ASKED: {each.asked for each in extracts},
        Shelf.NAMES: {each.names for each in extracts},
        Shelf.CLAIMS: {each.claims for each in extracts},
        Shelf.VECTORS: {vectors_key(each.claims, encoder) for each in extracts for encoder in encoders},
        Shelf.LINKS: encoders,
    }
    removed = 0

    def remove(connection: sqlite3.Connection) -> None:
        nonlocal removed
        for shelf, keys in needed.items():
            here = {key for (key,) in connection.execute(f"SELECT key FROM {shelf}")}
            connection.executemany(f"DELETE FROM {shelf} WHERE key = ?", [(key,) for key in here - keys])
            removed += len(here - keys)

    if store.write(remove) and store.connection is not None:
        with failures_told(store.folder):
            store.connection.execute("VACUUM")
            store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return removed


def note_encoder(store: Store, encoder: Key) -> None:
    """Note that articles were indexed by this version of the program, with that encoder."""
    same = store.note("program") == program_digest()
    known = _noted(store) if same else set()
    if not same:
        store.keep_note("program", program_digest())
    if encoder not in known:
        store.keep_note(ENCODERS, b"".join(sorted(known | {encoder})))


def _noted(store: Store) -> set[Key]:
    kept = store.note(ENCODERS) or b""
    size = len(program_digest())
    return {kept[at : at + size] for at in range(0, len(kept), size)}


def start_anew(folder: Path) -> None:
    """Delete the files of the store in `folder`, whatever state they are in."""
    for name in _FILES:
        (folder / name).unlink(missing_ok=True)
