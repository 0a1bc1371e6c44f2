"""Measure the reader of quantities on other people's cases, and its speed on real articles.

    python -m benchmarks.extraction            print the table
    python -m benchmarks.extraction --misses   and every case that is not as its authors have it
    python -m benchmarks.extraction --peers    and other readers on the same texts (see benchmarks/peers.py)

The cases stand outside the project (../shared); where they are absent this says so and ends well. A case of the
Recognizers-Text suite counts only if every value of it is found and none besides; no unit names are compared there.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from benchmarks.peers import HOME, NAMES, Said, Trial, decimal, in_symbols, near, table
from checker.claims.quantities import numbers, quantities
from checker.claims.quantities.figures import EQUAL
from checker.claims.quantities.lexicon import lexicon, read_unit
from checker.records import Kind, Mention, Modifier, Quantity

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
ENGLISH, SPECS, SEEDS = (
    SHARED / "eval" / "quantities-en",
    SHARED / "eval" / "recognizers-specs",
    SHARED / "seeds",
)
MEASURES = {Kind.LENGTH, Kind.AREA, Kind.VOLUME, Kind.MASS, Kind.TEMPERATURE, Kind.OTHER}
SUITE = {
    "Currency": ("NumberWithUnit/{}/CurrencyModel.json", {Kind.MONEY}),
    "Dimension": ("NumberWithUnit/{}/DimensionModel.json", MEASURES),
    "Temperature": ("NumberWithUnit/{}/TemperatureModel.json", MEASURES),
    "Percent": ("Number/{}/PercentModel.json", {Kind.PERCENT, Kind.PERCENTAGE_POINT}),
}


@dataclass(frozen=True, slots=True)
class Stated:
    """A quantity as its authors give it: one value or two, and the unit's symbol, "" for a count."""

    values: tuple[Decimal, ...]
    unit: str


def stated(value: str, name: str) -> Stated:
    """Return a gold quantity in our own units."""
    values = tuple(d for part in re.split(r"(?<=\d)-", value) if (d := decimal(part)) is not None)
    if name.replace("-", " ") in NAMES:
        said_so = in_symbols(values, name)
        return Stated(said_so.values, said_so.unit)
    name = re.sub(r" per .*| of age$", "", name)
    hit = lexicon("en").units.forward.fullmatch(name)
    if hit is None:
        return Stated(values, "" if name in ("count", "-") else name.split()[-1].removesuffix("s"))
    unit = read_unit(lexicon("en").units.table[name.replace("-", " ")])
    factor = unit.factor or Decimal(1)
    return Stated(tuple(v * factor for v in values), HOME.get(unit.symbol, unit.symbol))


def said(quantity: Quantity) -> tuple[Decimal, ...]:
    ends = tuple(end for end in (quantity.low, quantity.high) if end is not None)
    return ends[:1] if len(set(ends)) == 1 else ends


def same_unit(gold: Stated, quantity: Quantity) -> bool:
    if quantity.kind is not Kind.COUNT:
        return gold.unit == quantity.unit
    return not quantity.unit or not gold.unit or quantity.unit.rstrip("s") == gold.unit.rstrip("s")


def same_values(gold: Stated, quantity: Quantity) -> bool:
    ends = said(quantity)
    return len(ends) == len(gold.values) and all(map(near, ends, gold.values))


def english(misses: bool) -> None:
    """Print precision, recall and F1 of values, and of values with units, on the English sentences."""
    golds = found = values = units = 0
    for path in sorted(ENGLISH.glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            left = [mention.quantity for mention in quantities(case["text"], "en")]
            found += len(left)
            for entry in case["quantities"]:
                gold = stated(entry["value"], entry["normalized_unit"])
                golds += 1
                alike = [quantity for quantity in left if same_values(gold, quantity)]
                best = next((quantity for quantity in alike if same_unit(gold, quantity)), None)
                values += bool(alike)
                units += best is not None
                if alike:
                    left.remove(best or alike[0])
                if misses and best is None:
                    print(f"    {case['text'][:110]!r}: {entry['value']} {entry['normalized_unit']}")
    for name, right in (("value", values), ("value and unit", units)):
        precision, recall = right / found, right / golds
        f1 = 2 * precision * recall / (precision + recall)
        print(f"quantities-en, {name:15} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")


def cases(path: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        yield case["Input"], [result["Resolution"] for result in case["Results"] if result.get("Resolution")]


def with_units(text: str, results: list[dict[str, Any]], code: str, kinds: set[Kind]) -> bool:
    gold = []
    for result in results:
        if (value := decimal(result.get("value"))) is not None:
            cents = result.get("unit") in ("Cent", "Penny", "Pence")
            gold.append(value / 100 if cents else value)
    ours = [said(m.quantity) for m in quantities(text, code) if m.quantity.kind in kinds]
    return len(gold) == len(ours) and all(
        any(near(g, o) for o in ends) for g, ends in zip(gold, ours, strict=True)
    )


def alone(text: str, results: list[dict[str, Any]], code: str, _: set[Kind]) -> bool:
    gold = [decimal(result.get("value")) for result in results]
    ours = [said(mention.quantity)[0] for mention in numbers(text, code)]
    return len(gold) == len(ours) and all(
        g is not None and near(g, o) for g, o in zip(gold, ours, strict=True)
    )


def ends_of(mention: Mention) -> tuple[Decimal | None, Decimal | None]:
    return mention.quantity.low, mention.quantity.high


def ranges(text: str, results: list[dict[str, Any]], code: str, _: set[Kind]) -> bool:
    gold = [tuple(decimal(end or None) for end in result["value"][1:-1].split(",")) for result in results]
    single = (Modifier.EXACT, Modifier.ABOUT, Modifier.NEAR)
    ours = [ends_of(m) for m in numbers(text, code) if m.quantity.modifier not in single or m.note == EQUAL]
    return gold == ours


Judge = Callable[[str, list[dict[str, Any]], str, set[Kind]], bool]


def suite(misses: bool) -> None:
    """Print the share of the Recognizers-Text cases that come out right."""
    rows: list[tuple[str, str, set[Kind], Judge]] = [
        (name, path, kinds, with_units) for name, (path, kinds) in SUITE.items()
    ]
    rows.append(("Number", "Number/{}/NumberModel.json", set(), alone))
    rows.append(("NumberRange", "Number/{}/NumberRangeModel.json", set(), ranges))
    for language, code in (("Chinese", "zh"), ("English", "en")):
        for name, path, kinds, judge in rows:
            outcomes = [
                (text, judge(text, results, code, kinds))
                for text, results in cases(SPECS / path.format(language))
            ]
            right = sum(good for _, good in outcomes)
            print(
                f"recognizers-specs, {language} {name:12} {right:4} of {len(outcomes):4}  {right / len(outcomes):.3f}"
            )
            if misses:
                for text in (text for text, good in outcomes if not good):
                    print(f"    {text[:140]!r}")


def trials() -> list[Trial]:
    """Return what all readers are tried on: the English sentences, and the Chinese cases by kind."""
    found = []
    english_cases = []
    for path in sorted(ENGLISH.glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            golds = [stated(entry["value"], entry["normalized_unit"]) for entry in case["quantities"]]
            english_cases.append((case["text"], tuple(Said(gold.values, gold.unit) for gold in golds)))
    found.append(Trial("English quantities", "en", "any", tuple(english_cases)))
    for title, kind, names in (
        ("Chinese money", "money", ["NumberWithUnit/Chinese/CurrencyModel.json"]),
        (
            "Chinese measures",
            "measure",
            [f"NumberWithUnit/Chinese/{name}Model.json" for name in ("Age", "Dimension", "Temperature")],
        ),
        ("Chinese percentages", "percent", ["Number/Chinese/PercentModel.json"]),
        ("Chinese numbers", "number", ["Number/Chinese/NumberModel.json"]),
    ):
        told = [case for name in names for case in cases(SPECS / name)]
        found.append(Trial(title, "zh", kind, tuple((text, _golds(results, kind)) for text, results in told)))
    return found


def _golds(results: list[dict[str, Any]], kind: str) -> tuple[Said, ...]:
    golds = ((decimal(result.get("value")), result.get("unit") or "") for result in results)
    return tuple(
        in_symbols((value,), "%" if kind == "percent" else unit) for value, unit in golds if value is not None
    )


def speed() -> None:
    """Print how many sentences of the five articles are read in a second."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(SEEDS.glob("0*.txt"))]
    sentences = [s for text in texts for s in re.findall(r"[^。！？\n]+[。！？]?", text) if s.strip()]
    quantities(sentences[0], "zh")
    best = min(timed(sentences) for _ in range(5))
    length = sum(map(len, sentences)) / len(sentences)
    print(f"speed, Chinese: {len(sentences) / best:,.0f} sentences/s of {length:.0f} characters")


def timed(sentences: list[str]) -> float:
    start = time.process_time()
    for sentence in sentences:
        quantities(sentence, "zh")
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--misses", action="store_true", help="list every case that is not as its authors have it"
    )
    parser.add_argument(
        "--peers", action="store_true", help="run other readers beside ours, where they are installed"
    )
    options = parser.parse_args()
    if not ENGLISH.is_dir():
        print(f"nothing to measure on: {ENGLISH} is absent", file=sys.stderr)
        return
    english(options.misses)
    suite(options.misses)
    speed()
    if options.peers:
        print()
        table(trials())


if __name__ == "__main__":
    main()
