"""Time the main job cold, and reading and extraction by themselves, on one core.

    python -m benchmarks.speed            on corpus/, and on the seed articles where they are at hand
    python -m benchmarks.speed FOLDER     on a folder of your own

The whole command is run in a process of its own, as a user runs it, beside the naive program of the evaluation set
where that is at hand. Machines differ and are noisy: quote the ratios, not the seconds.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from checker.claims.aliases import learn
from checker.claims.extract import extract
from checker.claims.name_table import name_table
from checker.reading import read

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
NAIVE = SHARED / "eval" / "newsbench" / "eval" / "naive.py"
RUNS = 5
LEAST_SECONDS = 1.0  # extraction is repeated until it has run so long: one pass is too short to time


def main() -> int:
    """Print one table a folder."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path)
    chosen = parser.parse_args().folder
    for folder in [chosen] if chosen else [ROOT / "corpus", SHARED / "seeds"]:
        if folder.is_dir():
            _measure(folder)
        else:
            print(f"skipped: {folder.name} is not here")
    return 0


def _measure(folder: Path) -> None:
    started = time.process_time()
    articles = read([folder]).articles
    reading = time.process_time() - started
    sentences = sum(len(article.sentences) for article in articles)
    names = name_table(learn(articles))
    once = _cpu(lambda: [extract(article, names) for article in articles])
    print(f"{folder.name}: {len(articles)} articles, {sentences} sentences")
    print(f"  reading     {reading:6.2f} s of one core, first time")
    print(f"  extraction  {sentences / once:6.0f} sentences a second of one core")
    with tempfile.TemporaryDirectory() as scratch:
        ours = _cold(
            [sys.executable, "-m", "checker", "report", str(folder), "-q", "-o", f"{scratch}/report.md"]
        )
        print(f"  checker report, cold   {_shown(ours)}")
        if NAIVE.is_file():
            theirs = _cold(
                [sys.executable, str(NAIVE), str(_texts(folder, scratch)), f"{scratch}/naive.json"]
            )
            print(
                f"  naive program, cold    {_shown(theirs)}; ours takes {median(ours) / median(theirs):.2f} of it"
            )
    print(f"  peak memory of the largest process: {_peak():.0f} MB")


def _cpu(job: Callable[[], object]) -> float:
    """Return the seconds of processor time of one run, the mean over enough runs after one that builds the patterns."""
    job()
    runs, started = 0, time.process_time()
    while time.process_time() - started < LEAST_SECONDS:
        job()
        runs += 1
    return (time.process_time() - started) / runs


def _cold(command: Sequence[str]) -> list[float]:
    """Return the wall seconds of `RUNS` runs after one that warms the disk."""
    seconds = []
    for _ in range(RUNS + 1):
        started = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        seconds.append(time.perf_counter() - started)
    return seconds[1:]


def _texts(folder: Path, scratch: str) -> Path:
    """Return a copy of the folder's plain articles: the naive program reads nothing else."""
    copy = Path(scratch) / "texts"
    copy.mkdir()
    for path in sorted(folder.iterdir()):
        if path.suffix in (".txt", ".md") and path.stem.lower() != "readme":
            (copy / path.name).write_bytes(path.read_bytes())
    return copy


def _shown(seconds: Sequence[float]) -> str:
    return f"{median(seconds):.2f} s, {min(seconds):.2f} to {max(seconds):.2f}"


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
