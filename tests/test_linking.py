"""Claims of small invented events are put together, and apart, as their authors meant: figures of linking, per event.

Source: tests/linking/*.toml, each written before the program had read it. The floors below are what the program
reaches; a change that lowers one is a step back on events that no rule was written for.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest

from checker.config import Settings
from checker.pipeline import build_report
from checker.records import Claim, Report

EVENTS = Path(__file__).with_name("linking")
_MARK = re.compile(r"⟦(?P<label>[^|⟧]+)\|(?P<figure>[^⟧]+)⟧")

# Least share of the pairs of one label put together, and most pairs of two labels put together.
FLOORS = {
    "crash": (0.78, 10),
    "earnings": (0.92, 0),
    "election": (0.55, 13),
    "epidemic": (0.97, 12),
    "housing": (0.6, 0),
    "launch": (0.8, 4),
    "mine": (0.65, 1),
}


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked figure: where it stands in its file, and the label of the figures that it belongs with."""

    file: str
    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Linked:
    """What became of an event's marked figures."""

    missed: tuple[tuple[Marked, Marked], ...]
    wrong: tuple[tuple[Marked, Marked], ...]
    pairs: int

    @property
    def recall(self) -> float:
        """Return the share of the pairs of one label that are in one cluster."""
        return 1 - len(self.missed) / self.pairs


def written(event: str, folder: Path) -> tuple[Marked, ...]:
    """Write an event's articles into `folder` without their marks, and return what was marked."""
    marked: list[Marked] = []
    for row in tomllib.loads((EVENTS / f"{event}.toml").read_text("utf-8"))["article"]:
        text, end = f"---\ndate: {row['date']}\nlang: {row['language']}\n---\n", 0
        for mark in _MARK.finditer(row["text"]):
            text += row["text"][end : mark.start()]
            marked.append(Marked(row["file"], len(text), len(text) + len(mark["figure"]), mark["label"]))
            text += mark["figure"]
            end = mark.end()
        (folder / row["file"]).write_text(text + row["text"][end:], encoding="utf-8", newline="\n")
    return tuple(marked)


def linked(report: Report, marked: Iterable[Marked]) -> Linked:
    """Compare the clusters of `report` with the labels."""
    files = {article.path.rpartition("/")[2]: article.id for article in report.articles}
    homes = {claim: cluster.id for cluster in report.clusters for claim in cluster.claims}
    missed, wrong, pairs = [], [], 0
    found = [(mark, _homes(mark, files[mark.file], report.claims, homes)) for mark in marked]
    for (a, ours), (b, theirs) in combinations(found, 2):
        together = bool(ours & theirs)
        pairs += a.label == b.label
        if a.label == b.label and not together:
            missed.append((a, b))
        elif a.label != b.label and together:
            wrong.append((a, b))
    return Linked(tuple(missed), tuple(wrong), pairs)


def _homes(mark: Marked, article: str, claims: Iterable[Claim], homes: dict[str, str]) -> set[str]:
    """Return the clusters of the claims made at a mark."""
    made = [c for c in claims if c.article == article and c.start < mark.end and mark.start < c.end]
    return {homes[claim.id] for claim in made if claim.id in homes}


def test_every_event_has_a_floor() -> None:
    assert {path.stem for path in EVENTS.glob("*.toml")} == set(FLOORS)


@pytest.mark.parametrize("event", sorted(FLOORS))
def test_links(event: str, tmp_path: Path) -> None:
    marked = written(event, tmp_path)
    found = linked(build_report([tmp_path], Settings()), marked)
    least, most = FLOORS[event]
    assert found.recall >= least, found.missed
    assert len(found.wrong) <= most, found.wrong
