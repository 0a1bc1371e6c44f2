"""The texts the encoder is fitted on: sentences and clauses of news, word salad, and pairs said in both languages.

Source  News sentences come from files given by the user. The pairs are made from models/parallel, which
        was written for this project.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

PARALLEL = Path(__file__).resolve().parents[1] / "parallel"

_CLAUSE = {
    "zh": re.compile(r"[，,。！？!?；;：:]+(?!\d)"),
    "en": re.compile(r"[,;:]\s+|\s+(?:and|but|while|as|after|with|which|that|when|who)\s+"),
}
_LENGTHS = {"zh": range(5, 61), "en": range(12, 161)}  # characters; shorter says nothing, longer is no clause
_PLAIN = 0.25  # share of clauses without a number: they carry the words around the numbers
_SLOT = re.compile(r"\{(\w+)\}")


def sentences_and_clauses(lines: Iterable[str], language: str, draw: random.Random) -> list[tuple[str, str]]:
    """Return the distinct sentences and the clauses worth learning from, shuffled, each with the sentence it is in."""
    found = {line: line for line in lines}
    clauses = [(clause.strip(), line) for line in found for clause in _CLAUSE[language].split(line)]
    for clause, line in clauses:
        if len(clause) in _LENGTHS[language] and (re.search(r"\d", clause) or draw.random() < _PLAIN):
            found.setdefault(clause, line)
    texts = list(found.items())
    draw.shuffle(texts)
    return texts


def salad(words: Mapping[str, list[str]], count: int, draw: random.Random) -> list[str]:
    """Return texts of words at random: they keep the rows of rare words near the teacher."""
    english = [" ".join(draw.sample(words["en"], 5)) for _ in range(count // 2)]
    chinese = ["，".join(draw.sample(words["zh"], 4)) for _ in range(count // 2)]
    return english + chinese


def terms() -> dict[str, list[tuple[str, str]]]:
    """Return the pairs of terms (Chinese, English) by slot."""
    rows = tomllib.loads((PARALLEL / "terms.toml").read_text(encoding="utf-8"))
    split = {slot: re.split(r"[|\n]", text.strip()) for slot, text in rows.items()}
    return {
        slot: [(a, b) for a, _, b in (pair.partition("=") for pair in pairs)] for slot, pairs in split.items()
    }


def patterns() -> list[tuple[str, str]]:
    """Return the patterns (Chinese, English)."""
    lines = (PARALLEL / "patterns.txt").read_text(encoding="utf-8").splitlines()
    split = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(chinese, english) for chinese, english in split]


def pairs(count: int, draw: random.Random) -> list[tuple[str, str]]:
    """Return every pair of terms, then `count` pairs of clauses, each filled at random."""
    known = terms()
    alone = [pair for slot in known.values() for pair in slot]
    shapes = patterns()
    return list(dict.fromkeys(alone + [_filled(*shapes[n % len(shapes)], known, draw) for n in range(count)]))


def _filled(
    chinese: str, english: str, known: Mapping[str, list[tuple[str, str]]], draw: random.Random
) -> tuple[str, str]:
    slots = dict.fromkeys(_SLOT.findall(chinese + english))  # in order: a set's changes from run to run
    drawn = {slot: [draw.choice(known[slot]) for _ in range(2)] for slot in slots}

    def fill(text: str, side: int) -> str:
        queues = {slot: iter(two) for slot, two in drawn.items()}
        return _SLOT.sub(lambda m: next(queues[m[1]])[side], text)

    number = str(draw.choice([draw.randint(2, 99), draw.randint(100, 9999), round(draw.uniform(1, 99), 1)]))
    return fill(chinese, 0).replace("#", number), fill(english, 1).replace("#", number)
