"""The clauses on which encoders are measured: those of the development events and others of their unit class.

A query is the clause of a marked mention; relevant are the other clauses of its gold cluster. The rest
of the pool are clauses with a number of the same unit class, from the same event and from plain news.

Source  ../shared/eval/newsbench (gold), ../shared/encoder (plain news); neither is part of the project.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared"
EVENTS = {
    "zh": ("zh_maui_fire_2023",),
    "en": ("en_aceh_quake_2013", "en_bp_oil_2010"),
    "zh-en": ("xl_maui_fire_2023",),
}
BACKGROUND = 13_000  # clauses of plain news, both languages together

_SENTENCE = re.compile(r"[。！？!?\n]+|(?<=[a-z0-9)\"”])\.\s+(?=[\"“A-Z])")
_CLAUSE = re.compile(r"[，；;：]+|,(?!\d)|\s+(?:and|but|while|with|which|who)\s+")
_GOLD_UNITS = {
    "people": ("people", "人", "具/名"),
    "money": ("USD",),
    "percent": ("%",),
    "area": ("km2", "sq miles"),
    "volume": ("barrels/day", "gallons"),
    "length": ("m", "km"),
    "magnitude": ("Mw",),
    "duration": ("s",),
    "count": ("buildings", "vessels", "rigs", "栋", "个", "户"),
}
_CLASS_OF = {unit: name for name, units in _GOLD_UNITS.items() for unit in units}
_NUMBER = r"\d[\d.,]*\s?(?:million|billion|thousand|[多余万亿千百]*)[\s-]?"
_WORDS = {
    "people": "[人名位例具]|people|persons?|workers|residents|victims|children|students|soldiers|patients",
    "money": "[美日欧港]?元|人民币|dollars|euros|yuan|pounds",
    "percent": "%|％|per ?cent",
    "area": "平方|公顷|英亩|亩|acres|square|sq |hectares",
    "volume": "桶|加仑|升|立方|barrels|gallons|lit(?:re|er)s",
    "length": "公里|千米|米|英里|英尺|km|kilomet|met(?:re|er)|miles|feet|ft",
    "magnitude": "级|magnitude",
    "duration": "秒|分钟|小时|天|个月|周|seconds|minutes|hours|days|weeks|months",
    "count": "[个家栋座辆艘架起次套件户]|houses|buildings|homes|ships|vessels|companies|rigs|cars|times",
}
_CLASSES = {name: re.compile(f"{_NUMBER}(?:{words})") for name, words in _WORDS.items()}


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its sentence, the language and the unit class it is compared in."""

    text: str
    sentence: str
    language: str
    unit: str


@dataclass(frozen=True, slots=True)
class Task:
    """One pool of one unit class: its clauses, the queries, and what is relevant to each."""

    pool: tuple[Clause, ...]
    relevant: tuple[tuple[int, frozenset[int]], ...]


def tasks(name: str) -> list[Task]:
    """Return the tasks of `name` (zh, en, zh-en); in zh-en only clauses of the other language count."""
    return [task for event in EVENTS[name] for task in _event_tasks(event, across=name == "zh-en")]


def clauses_of(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each clause of `text` as (start, end, its sentence)."""
    for start, end in _cut(text, _SENTENCE, 0, len(text)):
        for clause in _cut(text, _CLAUSE, start, end):
            yield *clause, text[start:end].strip()


def plain_news() -> dict[str, list[str]]:
    """Return sentences of plain news by language."""
    folder = SHARED / "encoder"
    return {name: (folder / f"{name}.txt").read_text(encoding="utf-8").splitlines() for name in ("zh", "en")}


def background() -> list[Clause]:
    """Return clauses with a number from plain news, evenly drawn, in their unit classes."""
    found: list[Clause] = []
    for language, lines in plain_news().items():
        clauses = [clause for line in lines for clause in _classified(line, language)]
        found += clauses[:: max(1, 2 * len(clauses) // BACKGROUND)]
    return found


def _cut(text: str, pattern: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    for mark in pattern.finditer(text, start, end):
        if text[start : mark.start()].strip():
            yield start, mark.start()
        start = mark.end()
    if text[start:end].strip():
        yield start, end


def _classified(text: str, language: str) -> Iterator[Clause]:
    for start, end, sentence in clauses_of(text):
        words = text[start:end].strip()
        for unit, pattern in _CLASSES.items():
            if pattern.search(words):
                yield Clause(words, sentence, language, unit)


def _event_tasks(event: str, *, across: bool) -> Iterator[Task]:
    gold = json.loads((SHARED / f"eval/newsbench/gold/pairs_{event}.json").read_text(encoding="utf-8"))
    folder = SHARED / f"eval/newsbench/corpora/news/{event}"
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
    marked = {m["id"]: _clause_at(texts[m["path"]], m) for m in gold["mentions"] if m["unit"] in _CLASS_OF}
    clusters = [frozenset(marked[id_] for id_ in c["mentions"] if id_ in marked) for c in gold["clusters"]]
    languages = {path: "zh" if re.search("[一-鿿]", text[:400]) else "en" for path, text in texts.items()}
    others = [c for path, text in texts.items() for c in _classified(text, languages[path])] + background()
    for unit in _WORDS:
        queries = [cluster for cluster in clusters if any(clause.unit == unit for clause in cluster)]
        gold_clauses = dict.fromkeys(c for cluster in queries for c in sorted(cluster, key=lambda c: c.text))
        if not gold_clauses:
            continue
        known = {clause.text for clause in gold_clauses}
        rest = {c.text: c for c in others if c.unit == unit and c.text not in known}
        pool = (*gold_clauses, *rest.values())
        yield Task(pool, tuple(_judged(pool, queries, across=across)))


def _judged(
    pool: tuple[Clause, ...], clusters: list[frozenset[Clause]], *, across: bool
) -> Iterator[tuple[int, frozenset[int]]]:
    rows = {clause: row for row, clause in enumerate(pool)}
    for query, row in rows.items():
        like = {other for cluster in clusters if query in cluster for other in cluster} - {query}
        wanted = frozenset(rows[other] for other in like if (other.language != query.language) == across)
        if wanted:
            yield row, wanted


def _clause_at(text: str, mention: dict[str, object]) -> Clause:
    """Return the clauses that a mention touches, joined."""
    start, end = int(str(mention["start"])), int(str(mention["end"]))
    touched = [(a, b, sentence) for a, b, sentence in clauses_of(text) if a < end and start < b]
    words = text[touched[0][0] : touched[-1][1]].strip()
    return Clause(words, touched[0][2], str(mention["lang"]), _CLASS_OF[str(mention["unit"])])
