"""A run that is killed leaves a store that the next one goes on from; eight runs at once share one.

CHECKER_KILLS=100 kills a hundred runs instead of a few.
"""

from __future__ import annotations

import os
import random
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Barrier

import pytest

from checker.recall.memory import Key, Shelf
from checker.store import Store, open_store
from checker.store.upkeep import faults
from tests.store import worker
from tests.store.corpora import an_article
from tests.store.test_equals_rebuild import contents, indexed

KILLS = int(os.environ.get("CHECKER_KILLS", "15"))
PROCESSES = 8
ARTICLES = 24

# Each run is a process of its own, forked from one that has imported the program and done nothing else.
_PROCESSES = get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.store.worker"])


@dataclass(slots=True)
class Run:
    """A run under way, and what it said."""

    process: BaseProcess
    told: Connection

    def said(self) -> list[object]:
        """Return all that the run said until its end."""
        found: list[object] = []
        try:
            while True:
                found.append(self.told.recv())
        except (EOFError, OSError):  # OSError: the end came in the middle of a message
            self.process.join()
            return found


def begin(folder: Path, place: Path) -> Run:
    told, teller = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=worker.index, args=(folder, place, teller))
    process.start()
    teller.close()
    return Run(process, told)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    chance = random.Random(5)
    for number in range(ARTICLES):
        (folder / f"{number}.txt").write_text(an_article(chance) + f"\nNumber {number}.\n", "utf-8")
    return folder


def acknowledged(said: list[object]) -> list[tuple[Shelf, Key]]:
    return [row for rows in said if isinstance(rows, list) for row in rows]


def test_a_run_killed_at_any_moment_loses_nothing_that_it_had_kept(tmp_path: Path, articles: Path) -> None:
    chance = random.Random(11)
    whole = open_store(tmp_path / "undisturbed")
    indexed(whole, articles)
    longest = _time_to_index(articles, tmp_path / "timed")
    place, cut = tmp_path / "killed", 0
    for kill in range(KILLS):
        run = begin(articles, place)
        run.told.recv()
        time.sleep(chance.uniform(0, longest))
        run.process.kill()
        said = run.said()
        cut += worker.DONE not in said and bool(acknowledged(said))
        store = open_store(place)
        assert list(faults(store)) == [], kill
        for shelf, key in acknowledged(said):
            assert store.recall(shelf, [key]), (kill, shelf)
        if kill % 3 == 2 or worker.DONE in said:
            _finish(store, articles, whole)
            place = tmp_path / f"killed after {kill}"
        store.close()
    assert cut > KILLS / 3  # killed in the midst of the work, neither before it nor after
    whole.close()


def _time_to_index(articles: Path, place: Path) -> float:
    run = begin(articles, place)
    run.told.recv()
    began = time.monotonic()
    assert run.said()[-1] == worker.DONE
    return time.monotonic() - began


def _finish(store: Store, articles: Path, whole: Store) -> None:
    """Let an undisturbed run end what was begun, and compare with one that was never disturbed."""
    indexed(store, articles)
    assert contents(store) == contents(whole)


def test_eight_runs_at_once_share_a_store(tmp_path: Path, articles: Path) -> None:
    runs = [begin(articles, tmp_path / "shared") for _ in range(PROCESSES)]
    assert [run.said()[-1] for run in runs] == [worker.DONE] * PROCESSES
    assert [run.process.exitcode for run in runs] == [0] * PROCESSES
    shared, alone = open_store(tmp_path / "shared"), open_store(tmp_path / "alone")
    indexed(alone, articles)
    assert list(faults(shared)) == []
    assert contents(shared) == contents(alone)
    shared.close()
    alone.close()


def test_a_store_that_another_run_is_making_is_no_strange_file(tmp_path: Path) -> None:
    for turn in range(40):
        gate = Barrier(PROCESSES)

        def opened(place: Path, gate: Barrier = gate) -> bool:
            gate.wait()
            store = open_store(place)
            store.close()
            return store.writable

        with ThreadPoolExecutor(PROCESSES) as runs:
            assert all(runs.map(opened, [tmp_path / f"{turn}"] * PROCESSES))
