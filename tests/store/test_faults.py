"""Whatever is wrong with a store is told in one sentence with the way out, and nothing worse comes of it."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli import main
from checker.recall.memory import Shelf
from checker.store import Store, StoreError, open_store, stored
from checker.store.meaning import INDEX
from checker.store.opening import FILE
from checker.store.upkeep import faults

LARGEST = 30_000  # bytes
PAGE = 4096  # bytes, SQLite's own
TEXT = "Halden Motors had revenue of $1.9 billion in 2023. The net loss of Halden Motors was $430 million in 2023.\n"
OTHER = TEXT.replace("1.9", "1.7")


@dataclass(frozen=True, slots=True)
class Done:
    """How a run ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def run(folder: Path, *args: str) -> Done:
    """Run a command in `folder`."""
    with chdir(folder):
        result = CliRunner().invoke(main, args)
    return Done(result.exit_code, result.stdout, result.stderr)


def run_on_full_disk(folder: Path, *args: str) -> Done:
    """Run a command in `folder`, in a process of its own that can write no file larger than `LARGEST`."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST, LARGEST))

    done = subprocess.run(
        [sys.executable, "-m", "checker", *args],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        preexec_fn=limited,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder with two articles in it."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "articles" / "b.txt").write_text(OTHER, "utf-8")
    return tmp_path


@pytest.fixture
def kept(place: Path) -> Path:
    """Give the same folder with its articles in a store."""
    assert run(place, "index", "articles").returncode == 0
    return place


def one_sentence(done: Done, *words: str) -> None:
    """Check that a run failed with one sentence that holds `words`."""
    assert done.returncode == 2, done
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1
    assert "Traceback" not in done.stderr
    assert "internal error" not in done.stderr
    assert all(word in lines[0] for word in words), lines


def test_an_indexed_folder_is_searched_without_its_files(kept: Path) -> None:
    (kept / "articles" / "a.txt").unlink()
    (kept / "articles" / "b.txt").unlink()
    found = run(kept, "search", "Halden Motors revenue 2023", "-n", "2")
    assert found.returncode == 0
    assert "$1.9 billion" in found.stdout
    assert "$1.7 billion" in found.stdout
    assert "articles/a.txt:1" in found.stdout


def test_the_folder_is_kept_out_of_git(kept: Path) -> None:
    assert (kept / ".checker" / ".gitignore").read_text() == "*\n"


def test_no_store_is_told_with_how_to_make_one(place: Path) -> None:
    for args in (["search", "x"], ["store", "status"], ["store", "verify"], ["store", "gc"]):
        one_sentence(run(place, *args), "no store", "checker index")


def test_a_sound_store_is_said_to_be_sound(kept: Path) -> None:
    assert run(kept, "store", "verify").stdout == "The store is sound.\n"


def test_a_full_disk_costs_what_would_have_been_kept_and_no_more(place: Path) -> None:
    plain = run(place, "check", "articles/a.txt", "--against", "articles", "--no-store", "--format", "json")
    full = run_on_full_disk(place, "check", "articles/a.txt", "--against", "articles", "--format", "json")
    assert (full.returncode, full.stdout) == (plain.returncode, plain.stdout)
    assert "cannot be written" in full.stderr
    again = run(place, "check", "articles/a.txt", "--against", "articles", "--format", "json")
    assert (again.returncode, again.stdout, again.stderr) == (plain.returncode, plain.stdout, plain.stderr)
    assert run(place, "store", "verify").returncode == 0


def test_a_store_that_fills_up_while_it_is_written(tmp_path: Path) -> None:
    told: list[str] = []
    store = open_store(tmp_path / "store", told.append)
    assert store.connection is not None
    store.keep({Shelf.CLAIMS: {b"first": b"1"}})
    (pages,) = store.connection.execute("PRAGMA page_count").fetchone()
    store.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    store.keep({Shelf.CLAIMS: {b"second": b"2" * 100_000}, Shelf.ASKED: {b"third": b"3"}})
    assert len(told) == 1
    assert "going on without keeping" in told[0]
    # The run goes on with what it found out; of the write that failed nothing is kept.
    assert store.recall(Shelf.CLAIMS, [b"first", b"second"]) == {b"first": b"1", b"second": b"2" * 100_000}
    store.close()
    after = open_store(tmp_path / "store")
    assert (after.rows(Shelf.CLAIMS), after.rows(Shelf.ASKED)) == ({b"first": b"1"}, {})
    after.close()


def test_a_store_that_may_only_be_read(kept: Path) -> None:
    found = stored(kept / ".checker")
    assert found is not None
    told: list[str] = []
    store = Store(found.folder, found.connection, True, told.append)
    known = store.rows(Shelf.CLAIMS)
    store.keep({Shelf.CLAIMS: {b"new": b"1"}})
    assert len(told) == 1
    assert store.recall(Shelf.CLAIMS, [b"new", *known]) == {b"new": b"1", **known}
    store.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read(kept: Path) -> None:
    plain = run(kept, "check", "articles/a.txt", "--against", "articles", "--no-store")
    (kept / ".checker").chmod(0o500)
    done = run(kept, "check", "articles/a.txt", "--against", "articles")
    (kept / ".checker").chmod(0o700)
    assert (done.returncode, done.stdout) == (plain.returncode, plain.stdout)


def test_no_folder_can_be_made(place: Path) -> None:
    (place / "file").write_text("", "ascii")
    done = run(place, "check", "articles/a.txt", "--against", "articles", "--store", "file/store")
    assert done.returncode == 1
    assert "going on without keeping" in done.stderr


def test_a_store_of_another_version(kept: Path) -> None:
    with sqlite3.connect(kept / ".checker" / FILE) as connection:
        connection.execute("PRAGMA user_version = 99")
    one_sentence(run(kept, "index", "articles"), "another version", "gc --rebuild")
    one_sentence(run(kept, "search", "x"), "another version", "gc --rebuild")
    assert run(kept, "store", "gc", "--rebuild").returncode == 0
    assert run(kept, "index", "articles").returncode == 0
    assert run(kept, "store", "verify").returncode == 0


def test_a_database_of_somebody_else_is_left_alone(place: Path) -> None:
    (place / ".checker").mkdir()
    with sqlite3.connect(place / ".checker" / FILE) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    one_sentence(run(place, "index", "articles"), "no store of this program", "--store")


def test_a_store_in_the_place_of_which_stands_a_folder_or_a_file(place: Path) -> None:
    (place / ".checker" / FILE).mkdir(parents=True)
    one_sentence(run(place, "index", "articles"), "is a folder", "delete it")
    (place / "other").write_text("", "ascii")
    with pytest.raises(StoreError, match="is a file"):
        open_store(place / "other")


@pytest.mark.parametrize("broken", [b"", b"no index at all", None], ids=["empty", "other", "truncated"])
def test_an_index_that_is_not_what_was_written_is_made_anew(kept: Path, broken: bytes | None) -> None:
    index = kept / ".checker" / INDEX
    whole = index.read_bytes()
    before = run(kept, "search", "revenue").stdout
    index.write_bytes(whole[: len(whole) // 2] if broken is None else broken)
    assert "not what was written" in run(kept, "store", "verify").stdout
    assert run(kept, "search", "revenue").stdout == before
    assert run(kept, "index", "articles").returncode == 0
    assert run(kept, "store", "verify").returncode == 0
    assert index.read_bytes() == whole
    index.unlink()
    assert run(kept, "search", "revenue").stdout == before


def test_a_corrupted_page(kept: Path) -> None:
    file = kept / ".checker" / FILE
    whole = file.read_bytes()
    noticed = 0
    for page in range(1, len(whole) // PAGE):
        broken = bytearray(whole)
        broken[page * PAGE : (page + 1) * PAGE] = bytes(range(256)) * 16
        file.write_bytes(broken)
        noticed += _is_at_fault(kept / ".checker")
    assert noticed == len(whole) // PAGE - 1
    file.write_bytes(whole[:PAGE] + bytes(range(256)) * (len(whole) // 256 - 16))
    one_sentence(run(kept, "index", "articles"), "damaged", "gc --rebuild")
    assert run(kept, "store", "gc", "--rebuild").returncode == 0
    assert run(kept, "index", "articles").returncode == 0
    assert run(kept, "store", "verify").returncode == 0


def _is_at_fault(folder: Path) -> bool:
    store = stored(folder)
    assert store is not None
    try:
        return bool(list(faults(store)))
    except StoreError as error:
        return "gc --rebuild" in str(error)
    finally:
        store.close()


def test_a_value_that_is_not_what_was_written(kept: Path) -> None:
    with sqlite3.connect(kept / ".checker" / FILE) as connection:
        connection.execute("UPDATE claims SET value = zeroblob(length(value))")
    one_sentence(run(kept, "search", "revenue"), "damaged", "gc --rebuild")
    assert run(kept, "store", "verify").returncode == 2


def test_a_file_that_is_no_database(place: Path) -> None:
    (place / ".checker").mkdir()
    (place / ".checker" / FILE).write_bytes(b"words, nothing else" * 1000)
    one_sentence(run(place, "index", "articles"), "damaged", "gc --rebuild")
