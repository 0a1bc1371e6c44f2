"""Other readers of quantities, each in an environment of its own, beside ours on the same texts in the same run.

    python -m benchmarks.peers      make the environments (.peers/NAME) with pip; done once
    python -m benchmarks.extraction print the table

Recall, precision: of the values. Value and unit: share of the stated quantities with both right. A reader that is
absent is left out with a word; one that knows nothing of a kind of quantity is not asked. Seconds are of the
processor. The texts stand outside the project (../shared), and the Chinese ones are Recognizers-Text's own cases.
"""

from __future__ import annotations

import json
import subprocess
import time
import venv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from checker.claims.quantities import numbers, quantities
from checker.claims.quantities.lexicon import lexicon, read_unit
from checker.records import Kind, Mention

ROOT = Path(__file__).resolve().parent.parent
HOME = {"home.dollar": "USD", "home.pound": "GBP", "home.peso": "MXN", "home.yuan": "CNY"}
# names that other suites use and no text does
NAMES = {
    "c": ("°C", 1),
    "f": ("°F", 1),
    "jiao": ("CNY", "0.1"),
    "percentage": ("%", 1),
    "kilobit": ("kbit", 1),
    "satoshi": ("XBT", "0.00000001"),
    "pound mass": ("lb", 1),
    "mile per hour": ("mph", 1),
    "kilometre per hour": ("km/h", 1),
    "kilometer per hour": ("km/h", 1),
    "netherlands guilder": ("NLG", 1),
    "netherlands guilde": ("NLG", 1),
    "costa rican colón": ("CRC", 1),
    "lao kip": ("LAK", 1),
    "chinese yuan": ("CNY", 1),
}
KINDS = {Kind.MONEY: "money", Kind.PERCENT: "percent", Kind.PERCENTAGE_POINT: "percent"}


@dataclass(frozen=True, slots=True)
class Peer:
    """A reader to compare with: its packages, its worker, and what it reads in which language."""

    name: str
    packages: tuple[str, ...]
    worker: str
    reads: frozenset[str]  # "zh money", "en any" …


PEERS = (
    Peer(
        "Recognizers-Text",
        ("ms-recognizers-text-suite",),
        "recognizers",
        frozenset({"en any", "zh money", "zh measure", "zh percent", "zh number"}),
    ),
    Peer("quantulum3", ("quantulum3",), "quantulum", frozenset({"en any"})),
    Peer("JioNLP", ("jionlp",), "jio", frozenset({"zh money"})),
    Peer("cn2an", ("cn2an",), "chinese_numerals", frozenset({"zh number"})),
)


@dataclass(frozen=True, slots=True)
class Said:
    """A quantity as somebody gives it: its values, and the unit's symbol."""

    values: tuple[Decimal, ...]
    unit: str


@dataclass(frozen=True, slots=True)
class Trial:
    """Texts of one language with the quantities of one kind that they hold."""

    title: str
    language: str
    kind: str  # money, measure, percent, number, any
    cases: tuple[tuple[str, tuple[Said, ...]], ...]


def decimal(text: object) -> Decimal | None:
    """Return the number that `text` writes, None if it writes none."""
    try:
        return None if text is None else Decimal(str(text).rstrip("%"))
    except InvalidOperation:
        return None


def near(a: Decimal, b: Decimal) -> bool:
    """Say whether two values are one, rounding apart."""
    return abs(abs(a) - abs(b)) <= Decimal("0.006") * max(abs(a), abs(b))


def in_symbols(values: tuple[Decimal, ...], name: str) -> Said:
    """Return a quantity whose unit somebody names in words in our own symbols."""
    code = name if len(name) == 3 and name.isupper() else ""
    name = name.lower().replace("-", " ").strip()
    symbol, factor = NAMES.get(name, ("", 1))
    if not symbol:
        words = lexicon("en").units.table.get(name) or lexicon("zh").units.table.get(name)
        if words is None:
            return Said(values, code or name.removesuffix("s"))
        unit = read_unit(words)
        symbol, factor = HOME.get(unit.symbol, unit.symbol), unit.factor or 1
    return Said(tuple(value * Decimal(str(factor)) for value in values), symbol)


def same_values(a: Said, b: Said) -> bool:
    return len(a.values) == len(b.values) and all(map(near, a.values, b.values))


def ours(mention: Mention) -> Said:
    """Return what our reader says."""
    quantity = mention.quantity
    ends = tuple(end for end in (quantity.low, quantity.high) if end is not None)
    unit = "" if quantity.kind is Kind.COUNT else quantity.unit
    return Said(ends[:1] if len(set(ends)) == 1 else ends, unit)


def read_ours(trial: Trial) -> tuple[float, list[list[Said]]]:
    read = numbers if trial.kind == "number" else quantities
    start = time.process_time()
    found = [read(text, trial.language) for text, _ in trial.cases]
    seconds = time.process_time() - start
    return seconds, [[ours(m) for m in mentions if _of_kind(trial.kind, m)] for mentions in found]


def _of_kind(kind: str, mention: Mention) -> bool:
    if kind in ("any", "number"):
        return True
    if mention.quantity.kind in (Kind.COUNT, Kind.MULTIPLE):
        return False
    return KINDS.get(mention.quantity.kind, "measure") == kind


def read_peer(peer: Peer, trial: Trial) -> tuple[float, list[list[Said]]] | None:
    """Return what `peer` finds and how long it took; None if it is not installed."""
    python = ROOT / ".peers" / peer.worker / "bin" / "python"
    if not python.exists():
        return None
    worker = ROOT / "benchmarks" / "workers" / f"{peer.worker}.py"
    texts = json.dumps([[trial.language, text] for text, _ in trial.cases])
    answer = subprocess.run([python, worker], input=texts, capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(answer.stdout[answer.stdout.index('{"seconds"') :])
    return told["seconds"], [list(_said(found, trial.kind)) for found in told["found"]]


def _said(found: list[list[Any]], kind: str) -> Iterator[Said]:
    for here, values, unit in found:
        parsed = tuple(value for text in values if (value := decimal(text)) is not None)
        wanted = here == kind or "any" in (here, kind) or (kind == "number" and here == "part")
        if parsed and wanted and not (kind == "any" and here == "part"):
            yield in_symbols(parsed, unit)


@dataclass(frozen=True, slots=True)
class Score:
    """How a reader did: shares from 0 to 1, and texts a second."""

    recall: float
    precision: float
    both: float
    speed: float


def score(trial: Trial, seconds: float, found: list[list[Said]]) -> Score:
    """Compare what was found with what is stated."""
    stated = values = both = 0
    for (_, golds), here in zip(trial.cases, found, strict=True):
        left = list(here)
        for gold in golds:
            stated += 1
            alike = [said for said in left if same_values(gold, said)]
            best = next((said for said in alike if _same_unit(gold.unit, said.unit)), None)
            values += bool(alike)
            both += best is not None
            if alike:
                left.remove(best or alike[0])
    total = sum(map(len, found))
    return Score(
        values / stated, values / total if total else 0, both / stated, len(trial.cases) / max(seconds, 1e-9)
    )


def _same_unit(gold: str, said: str) -> bool:
    points = {"%", "pp"}  # others have one unit for both
    return gold == said or not gold or not said or {gold, said} == points


def table(trials: list[Trial], say: Callable[[str], None] = print) -> None:
    """Print the readers side by side, as a Markdown table."""
    absent = set()
    say("| texts | reader | recall | precision | value and unit | texts/s |")
    say("|---|---|---:|---:|---:|---:|")
    for trial in trials:
        results = [("this project", read_ours(trial))]
        for peer in PEERS:
            if f"{trial.language} {trial.kind}" in peer.reads:
                answer = read_peer(peer, trial)
                if answer is None:
                    absent.add(peer.name)
                else:
                    results.append((peer.name, answer))
        for name, (seconds, found) in results:
            got = score(trial, seconds, found)
            shares = " | ".join(f"{share:.1%}" for share in (got.recall, got.precision, got.both))
            say(f"| {trial.title} ({len(trial.cases)}) | {name} | {shares} | {got.speed:,.0f} |")
    for name in sorted(absent):
        say(f"{name} is not installed; `python -m benchmarks.peers` does it")


def install() -> None:
    """Make the environments."""
    for peer in PEERS:
        folder = ROOT / ".peers" / peer.worker
        if not (folder / "bin" / "python").exists():
            venv.create(folder, with_pip=True)
        done = subprocess.run(
            [folder / "bin" / "python", "-m", "pip", "install", "--quiet", *peer.packages], check=False
        )
        print(f"{peer.name}: {'ready' if done.returncode == 0 else 'not installed'}")


if __name__ == "__main__":
    install()
