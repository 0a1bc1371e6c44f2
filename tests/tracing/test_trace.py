"""Explanations of the report on corpus/: each must tell the same story as the report, step by step."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from checker import pipeline
from checker.config import Settings
from checker.errors import CheckerError
from checker.formats.explained import json_form, text
from checker.formats.explained.found_by import metric_found, period_found, subject_found
from checker.matching.calibration import Scale
from checker.matching.comparability import CROSS, LINK
from checker.matching.encoders import load_encoder
from checker.matching.match import Matched, match
from checker.reading import read
from checker.records import Report
from checker.tracing.asked import asked_for
from checker.tracing.compared import surroundings
from checker.tracing.explanation import (
    Bond,
    TracedClaim,
    TracedCluster,
    TracedFinding,
    TracedPair,
)
from checker.tracing.trace import trace, trace_pair
from checker.verdicts.rules import RULES
from tests.building import a_claim, an_article

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
TOGETHER = {Bond.LINKED, Bond.BORNE}
Run = tuple[Report, Matched]


@pytest.fixture(scope="module")
def run() -> Run:
    return pipeline._run(read([CORPUS]), load_encoder(None), lambda *_: None)


def pairs_of(run: Run, every: int) -> Iterator[TracedPair]:
    """Yield the traces of one in `every` pairs of the report's claims."""
    report, matched = run
    around = surroundings(report, matched, report.claims)
    for a, b in list(combinations(report.claims, 2))[::every]:
        yield trace_pair(a, b, around)


def test_a_pair_of_a_cluster_is_decided_as_in_the_report(run: Run) -> None:
    report, matched = run
    relations = [each for cluster in report.clusters for each in cluster.relations]
    assert len(relations) > 20
    around = surroundings(report, matched, report.claims)
    claims = {claim.id: claim for claim in report.claims}
    for each in relations:
        about = trace_pair(claims[each.b], claims[each.a], around)
        decided = about.decided
        assert (about.a.id, about.b.id) == (each.a, each.b)
        assert (decided.rule, decided.kind, decided.reason) == (each.rule, each.kind, each.reason)
        assert about.cluster is not None
        assert about.comparability.bond in TOGETHER


def test_rules_are_told_in_order_up_to_the_one_that_decides(run: Run) -> None:
    order = [rule.id for rule in RULES]
    for pair in pairs_of(run, 97):
        assert [each.rule for each in pair.tried] == order[: len(pair.tried)]
        assert [each.kind is None for each in pair.tried] == [True] * (len(pair.tried) - 1) + [False]
        assert all(each.asks for each in pair.tried)


def test_why_a_pair_stands_together_or_not_fits_its_figures(run: Run) -> None:
    report, _ = run
    homes = {claim: cluster.id for cluster in report.clusters for claim in cluster.claims}
    seen: set[Bond] = set()
    for pair in pairs_of(run, 29):
        told = pair.comparability
        together = homes.get(pair.a.id) is not None and homes.get(pair.a.id) == homes.get(pair.b.id)
        assert (told.bond in TOGETHER) == together
        assert told.score == pytest.approx(sum(level.weight for level in told.levels))
        match told.bond:
            case Bond.LINKED:
                assert told.proposed
                assert told.score >= LINK
            case Bond.BORNE:
                assert told.score >= CROSS
            case Bond.SPLIT_FAR:
                assert told.similarity < told.least_similarity
            case Bond.SPLIT_LOW:
                assert told.proposed
                assert told.score < LINK
            case Bond.SPLIT_REFUSED:
                assert told.refusal is not None
                assert told.refusal.score < CROSS <= LINK <= told.score
        seen.add(told.bond)
    assert {Bond.SPLIT_BLOCK, Bond.SPLIT_FAR, Bond.SPLIT_LOW} <= seen


def test_a_third_claim_that_bears_one_and_not_the_other_is_named() -> None:
    """Two reports of one toll with names that place them, and a third without: the third joins one of them."""
    report, matched = _three()
    refused = [
        about
        for a, b in combinations(report.claims, 2)
        if isinstance(about := trace(f"{a.id}-{b.id}", report, matched).about, TracedPair)
        and about.comparability.bond is Bond.SPLIT_REFUSED
    ]
    assert refused
    for pair in refused:
        refusal = pair.comparability.refusal
        assert refusal is not None
        assert {refusal.a, refusal.b} != {pair.a.id, pair.b.id}
        assert refusal.against.weight < 0


def _three() -> Run:
    """Return three claims matched by hand: the first two may not stand together, each may with the third."""
    rows = {"c1": {"names": ["Northport"]}, "c2": {"names": ["Eastvale"]}, "c3": {}}
    common = {"value": 40, "kind": "length", "unit": "km", "metric": "distance", "entity": "quake"}
    claims = [a_claim(name, {**common, **row}) for name, row in rows.items()]
    vectors = np.array([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]], dtype=np.float32)
    matched = match(claims, vectors, Scale(0.0, 1.0))
    articles = tuple(an_article(claim.article, "2024-05-01") for claim in claims)
    return Report("0", "none", articles, tuple(claims), (), (), ()), matched


def test_a_cluster_is_held_together_by_as_many_links_as_it_needs(run: Run) -> None:
    report, matched = run
    for cluster in report.clusters[::4]:
        about = trace(cluster.id, report, matched).about
        assert isinstance(about, TracedCluster)
        assert len(about.links) == len(cluster.claims) - 1
        assert all(pair.comparability.score >= LINK for pair in about.links)
        assert {finding.cluster for finding in about.findings} <= {cluster.id}


def test_a_finding_is_told_with_its_conflicting_pairs(run: Run) -> None:
    report, matched = run
    for finding in report.findings:
        if finding.cluster is None:
            continue
        about = trace(finding.fingerprint[:8], report, matched).about
        assert isinstance(about, TracedFinding)
        assert about.finding is finding
        assert about.pairs[0].decided.rule == finding.rule
        assert {claim for pair in about.pairs for claim in (pair.a.id, pair.b.id)} == set(finding.claims)


def test_a_claim_is_told_with_what_was_left_out_of_its_cluster(run: Run) -> None:
    report, matched = run
    left_out = 0
    for claim in report.claims[::23]:
        about = trace(claim.id, report, matched).about
        assert isinstance(about, TracedClaim)
        if about.cluster is not None:
            assert len(about.relations) == len(about.cluster.claims) - 1
        assert all(pair.comparability.bond not in TOGETHER for pair in about.apart)
        left_out += len(about.apart)
    assert left_out > 0


# --- ids -----------------------------------------------------------------------------------------------

WRONG = [
    ("c99999", "there is no claim 'c99999'; this report has c1 to"),
    ("c1-c99999", "there is no claim 'c99999'"),
    ("c1-c1", "stands on both sides"),
    ("k99999", "there is no cluster 'k99999'; this report has k1 to"),
    ("ffffffffffff", "there is no finding 'ffffffffffff' among"),
    ("articles", "is no id of the report; ids look like"),
]


@pytest.mark.parametrize(("wanted", "told"), WRONG, ids=[wanted for wanted, _ in WRONG])
def test_a_wrong_id_is_told_in_a_sentence(run: Run, wanted: str, told: str) -> None:
    with pytest.raises(CheckerError, match=re.escape(told)):
        asked_for(wanted, run[0])


def test_a_beginning_of_two_fingerprints_is_not_enough(run: Run) -> None:
    report = run[0]
    twins = tuple(replace(report.findings[0], fingerprint=f"abcd{n}") for n in (1, 2))
    with pytest.raises(CheckerError, match="2 findings"):
        asked_for("abcd", replace(report, findings=twins))
    assert asked_for("abcd2", replace(report, findings=twins)) is twins[1]


# --- forms ---------------------------------------------------------------------------------------------


def asked(run: Run) -> list[str]:
    """Return an id of each sort."""
    report = run[0]
    relation = report.clusters[0].relations[0]
    return [
        report.claims[0].id,
        f"{relation.a}-{relation.b}",
        report.clusters[0].id,
        report.findings[0].fingerprint,
    ]


def test_text_tells_each_step(run: Run) -> None:
    report, matched = run
    claim, pair, cluster, finding = (
        text.write_text(trace(each, report, matched), report) for each in asked(run)
    )
    first = report.claims[0]
    assert f"[{first.surface}]" in claim
    assert subject_found(first) in claim
    assert metric_found(first) in claim
    assert period_found(first) in claim
    decided = next(i for i, rule in enumerate(RULES) if f"→ {i + 1:>2} {rule.id}" in pair)
    assert all(rule.id in pair for rule in RULES[: decided + 1])
    assert all(each in cluster for each in report.clusters[0].claims)
    assert report.findings[0].fingerprint in finding
    assert "Rules, in order" in finding


def test_json_holds_the_report_of_the_claims_and_the_steps(run: Run) -> None:
    report, matched = run
    for each in asked(run):
        explanation = trace(each, report, matched)
        document = json.loads(json_form.write_json(explanation, report))
        assert document["schema_version"] == 1
        told = document["explanation"]
        assert told["asked"] == each
        known = {claim["id"] for claim in document["claims"]}
        assert {claim["id"] for claim in told["claims"]} <= known
        for pair in told["pairs"]:
            assert {pair["a"], pair["b"]} <= known
            assert [rule["applies"] for rule in pair["rules"]].index(True) == len(pair["rules"]) - 1


def test_text_of_an_article_does_nothing_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Acme\x1b[31m had revenue of $3.4 billion in 2024.\n", "utf-8")
    (tmp_path / "b.txt").write_text(
        "Acme had revenue of $3.7 billion in 2024, said \x1b]0;owned\x07 Bob.\n", "utf-8"
    )
    report, explanation = pipeline.explain("c1-c2", [tmp_path], Settings())
    shown = text.write_text(explanation, report)
    assert "\x1b" not in shown
    assert "\x07" not in shown
