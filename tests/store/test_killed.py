"""A run that is killed leaves a store that the next one goes on from; eight runs at once share one."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.recall.memory import Key, Shelf
from checker.store import Store, open_store
from checker.store.upkeep import faults
from tests.store.corpora import an_article
from tests.store.test_equals_rebuild import contents, indexed

KILLS = int(os.environ.get("CHECKER_KILLS", "15"))  # 100 in a full run
PROCESSES = 8
ROOT = Path(__file__).resolve().parents[2]

# A run of its own that says, line by line, what it has been told is kept.
WORKER = """
import sys
from pathlib import Path
from checker import pipeline
from checker.recall import articles, claims, linking
from checker.store import Store, open_store
from checker.store.indexing import note_members
from tests.store.corpora import letters

for module in (articles, claims, linking):
    module.AT_ONCE = 2
plain = Store.keep

def keep(store, rows):
    plain(store, rows)
    for shelf, kept in rows.items():
        for key in kept:
            print(shelf, key.hex(), flush=True)

Store.keep = keep
store = open_store(Path(sys.argv[2]))
print("begun", flush=True)
folder = Path(sys.argv[1])
run = pipeline.remember([folder], letters(), store)
note_members(store, run, [folder], letters())
print("done", flush=True)
"""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    chance = random.Random(5)
    for number in range(40):
        (folder / f"{number}.txt").write_text(an_article(chance) + f"\nNumber {number}.\n", "utf-8")
    return folder


def begin(folder: Path, store: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WORKER, str(folder), str(store)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def acknowledged(said: str) -> set[tuple[Shelf, Key]]:
    """Return what a run said is kept, the last line left out if it was cut."""
    whole = said[: said.rfind("\n") + 1].splitlines()
    pairs = (line.split() for line in whole if " " in line)
    return {(Shelf(shelf), bytes.fromhex(key)) for shelf, key in pairs}


def test_a_run_killed_at_any_moment_loses_nothing_that_it_had_kept(tmp_path: Path, articles: Path) -> None:
    chance = random.Random(11)
    whole = open_store(tmp_path / "undisturbed")
    indexed(whole, articles)
    longest = _time_to_index(articles, tmp_path / "timed")
    landed = cut = 0
    place = tmp_path / "killed0"
    for kill in range(KILLS):
        process = begin(articles, place)
        assert process.stdout is not None
        process.stdout.readline()  # it takes longer to start than to index
        time.sleep(chance.uniform(0, longest))
        process.send_signal(signal.SIGKILL)
        said = process.stdout.read()
        process.wait()
        landed += "done" not in said
        cut += "done" not in said and bool(acknowledged(said))
        store = open_store(place)
        assert list(faults(store)) == []
        for shelf, key in acknowledged(said):
            assert store.recall(shelf, [key]), (kill, shelf)
        if kill % 3 == 2 or "done" in said:
            _finish(store, articles, whole)
            place = tmp_path / f"killed{kill + 1}"
        store.close()
    assert landed > KILLS / 3
    assert cut > KILLS / 5  # in the midst of the work, not before it
    whole.close()


def _time_to_index(articles: Path, place: Path) -> float:
    process = begin(articles, place)
    assert process.stdout is not None
    process.stdout.readline()
    began = time.monotonic()
    process.wait()
    return time.monotonic() - began


def _finish(store: Store, articles: Path, whole: Store) -> None:
    """Let an undisturbed run end what was begun, and compare with one that was never disturbed."""
    indexed(store, articles)
    assert contents(store) == contents(whole)


def test_eight_runs_at_once_share_a_store(tmp_path: Path, articles: Path) -> None:
    runs = [begin(articles, tmp_path / "shared") for _ in range(PROCESSES)]
    ends = [process.communicate(timeout=120)[0].endswith("done\n") for process in runs]
    assert [process.returncode for process in runs] == [0] * PROCESSES
    assert all(ends)
    shared, alone = open_store(tmp_path / "shared"), open_store(tmp_path / "alone")
    indexed(alone, articles)
    assert list(faults(shared)) == []
    assert contents(shared) == contents(alone)
    shared.close()
    alone.close()
