"""Time a check of one new article by a cold process with a warm store: against corpus/, and against made-up articles.

    python -m benchmarks.store                corpus/ and 2,000 articles
    python -m benchmarks.store --articles N   another number of made-up articles (benchmarks/generated.py)

Each run is a process of its own. Another run without the store is timed beside it, its report on the new article is
compared, and Python is asked which modules the run imported: torch must not be among them.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.generated import write_articles

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
NEW = "Northlight Motors had revenue of $3.4 billion in 2021, the company said. It has 2,600 employees in Marlow.\n"
MOST = {"corpus": 2.0, "generated": 3.0}  # seconds that the program is to stay under


def main() -> int:
    """Print a line a corpus; the status is 1 where a limit is not kept."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=2000)
    number = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as scratch:
        kept = [_measure(Path(scratch), "corpus", ROOT / "corpus")]
        made = Path(scratch, "articles")
        write_articles(made, number)
        kept.append(_measure(Path(scratch), "generated", made))
    print(f"this machine, now: ten million additions in Python take {_additions():.2f} s of one core")
    return 0 if all(kept) else 1


def _additions() -> float:
    """Return the seconds of processor time of a fixed amount of work: machines differ, and are shared."""
    started, total = time.process_time(), 0
    for number in range(10_000_000):
        total += number
    return time.process_time() - started


def _measure(scratch: Path, name: str, source: Path) -> bool:
    place = scratch / name
    shutil.copytree(source, place / "articles")
    (place / "new.txt").write_text(_new(place / "articles"), "utf-8")
    first, _ = _timed(place, "index", "articles")
    again, _ = _timed(place, "index", "articles")
    check = ("check", "new.txt", "--against", "articles", "--format", "json")
    seconds = []
    for turn in range(RUNS + 1):
        text = (place / "new.txt").read_text("utf-8") + f"\nRun {turn}.\n"  # so that it is new each time
        (place / "new.txt").write_text(text, "utf-8")
        took, kept = _timed(place, *check)
        seconds.append(took)
    alone, plain = _timed(place, *check, "--no-store")
    same = _findings(kept) == _findings(plain)
    torch = "torch" in _imported(place, *check)
    print(f"{name}: {len(list((place / 'articles').rglob('*.*')))} articles")
    print(f"  index, from nothing          {first:6.2f} s;  again, nothing changed  {again:.2f} s")
    print(
        f"  check of one new article     {median(seconds[1:]):6.2f} s, {min(seconds[1:]):.2f} to {max(seconds[1:]):.2f}"
    )
    print(f"  the same without the store   {alone:6.2f} s")
    print(f"  findings the same: {'yes' if same else 'NO'};  torch imported: {'YES' if torch else 'no'}")
    return same and not torch and median(seconds[1:]) < MOST[name]


def _new(articles: Path) -> str:
    """Return a new article that says something of what another tells, otherwise: there is something to find."""
    texts = sorted(articles.glob("*.txt"))
    told = texts[len(texts) // 2].read_text("utf-8")
    return told.replace("1", "2").replace("3", "4") + "\n" + NEW


def _timed(place: Path, *args: str) -> tuple[float, str]:
    started = time.perf_counter()
    done = _run(place, "-m", "checker", *args)
    seconds = time.perf_counter() - started
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return seconds, done.stdout


def _run(place: Path, *args: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *args], cwd=place, env=environment, capture_output=True, text=True, check=False
    )


def _findings(made: str) -> list[tuple[str, str, float]]:
    """Return what was found, without ids, which tell of the whole corpus where that was read whole."""
    report = json.loads(made)
    return sorted((each["fingerprint"], each["message"], each["confidence"]) for each in report["findings"])


def _imported(place: Path, *args: str) -> set[str]:
    done = _run(place, "-X", "importtime", "-m", "checker", *args)
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "|" in line}


if __name__ == "__main__":
    sys.exit(main())
