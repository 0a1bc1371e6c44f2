"""A store that has come to hold a corpus step by step is the store, and gives the report, of a rebuild from nothing."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from checker import pipeline
from checker.config import Settings
from checker.formats.json_report import write_json
from checker.pipeline import build_report, compare_new
from checker.recall.memory import Shelf
from checker.records import Report
from checker.store import Store, open_store
from checker.store.indexing import note_members
from checker.store.upkeep import collect_garbage, faults
from tests.store.corpora import an_article, change, letters

SEQUENCES = int(os.environ.get("CHECKER_SEQUENCES", "200"))
STEPS = 6
_SPLIT = 10  # cases, so that one that fails is found quickly


@pytest.fixture(autouse=True)
def _letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "load_encoder", lambda name: letters())


def contents(store: Store) -> dict[str, object]:
    """Return all that a store holds after what nobody needs is gone."""
    collect_garbage(store)
    return {**{shelf: store.rows(shelf) for shelf in Shelf}, "members": store.members()}


def indexed(store: Store, folder: Path) -> None:
    run = pipeline.remember([folder], letters(), store)
    note_members(store, run, [folder], letters())


@pytest.mark.parametrize("case", range(_SPLIT))
def test_any_sequence_of_changes_ends_in_the_store_and_the_report_of_a_rebuild(
    tmp_path: Path, case: int
) -> None:
    for seed in range(case, SEQUENCES, _SPLIT):
        chance = random.Random(seed)
        folder = tmp_path / f"{seed}" / "articles"
        folder.mkdir(parents=True)
        store = open_store(tmp_path / f"{seed}" / "store")
        for _ in range(chance.randrange(2, STEPS + 1)):
            for _ in range(chance.randrange(1, 4)):
                change(chance, folder)
            if chance.random() < 0.7 and any(folder.rglob("*.txt")):
                indexed(store, folder)
        (folder / "last.txt").write_text(an_article(chance), "utf-8")
        indexed(store, folder)
        rebuilt = open_store(tmp_path / f"{seed}" / "rebuilt")
        indexed(rebuilt, folder)
        plain = write_json(build_report([folder], Settings()))
        assert write_json(build_report([folder], Settings(), memory=store)) == plain, seed
        assert list(faults(store)) == [], seed
        assert contents(store) == contents(rebuilt), seed
        store.close()
        rebuilt.close()


def told(report: Report, new: frozenset[str]) -> set[tuple[tuple[str, ...], str, tuple[object, ...]]]:
    """Return the clusters that a new article takes part in, with all that is said of their pairs."""
    own = {claim.id for claim in report.claims if claim.article in new}
    return {
        (cluster.claims, cluster.verdict, cluster.relations)
        for cluster in report.clusters
        if own & set(cluster.claims)
    }


@pytest.mark.parametrize("seed", range(12))
def test_what_new_articles_take_part_in_is_what_the_whole_report_says(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / "articles"
    folder.mkdir()
    for _ in range(14):
        change(chance, folder)
    files = sorted(folder.rglob("*.txt"))
    new = chance.sample(files, min(3, len(files)))
    store = open_store(tmp_path / "store")
    for _ in range(2):
        kept = compare_new(new, [folder], Settings(), memory=store, base=tmp_path)
        plain = compare_new(new, [folder], Settings(), base=tmp_path)
        assert kept.new == plain.new
        assert told(kept.report, kept.new) == told(plain.report, plain.new)
        assert {f.fingerprint for f in kept.older().findings} <= {
            f.fingerprint for f in plain.older().findings
        }
        assert list(faults(store)) == []
    whole = {article.id: article for article in plain.report.articles}
    for claim in kept.report.claims:
        article = next(each for each in kept.report.articles if each.id == claim.article)
        assert article == whole[claim.article]
        assert article.text[claim.start : claim.end] == claim.surface
    store.close()
