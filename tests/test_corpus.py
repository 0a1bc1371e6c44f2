"""The report on corpus/ says what was planted there, calls nothing else a conflict, and is the one committed.

Source: tests/corpus/planted.toml, written with the articles.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from checker.verdicts.arithmetic import RULES

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "corpus"
REPORT = ROOT / "reports" / "discrepancies.md"
PLANTED: Mapping[str, Any] = tomllib.loads(
    (Path(__file__).parent / "corpus" / "planted.toml").read_text("utf-8")
)
CONFLICTS = {"conflict_value", "conflict_period"}
ARITHMETIC = {rule.id for rule in RULES}
KINDS = CONFLICTS | {
    *("agree", "agree_rounding", "different_period", "different_scope", "different_modality"),
    *("not_linked", "no_conflict"),
}


@dataclass(frozen=True, slots=True)
class Made:
    """A report in its JSON form, looked up by place."""

    json: Mapping[str, Any]

    def claims_at(self, mention: Sequence[str]) -> list[Mapping[str, Any]]:
        """Return the claims that overlap the marked number."""
        file, start, end = located(mention)
        article = next(each["id"] for each in self.json["articles"] if each["path"] == file)
        return [
            each
            for each in self.json["claims"]
            if each["article"] == article and each["start"] < end and start < each["end"]
        ]

    def claim_at(self, mention: Sequence[str]) -> Mapping[str, Any]:
        """Return the one claim that is made at the marked number."""
        found = self.claims_at(mention)
        assert found, f"nothing was read at {mention}"
        assert len(found) == 1, f"{[each['surface'] for each in found]} were read at {mention}"
        return found[0]

    def relation(self, a: str, b: str) -> tuple[str, str]:
        """Return how two claims are related, and the reason."""
        for each in self.json["relations"]:
            if {each["a"], each["b"]} == {a, b}:
                return each["relation"], f"{each['rule']}: {each['reason']}"
        return "not_linked", "they share no cluster"


def located(mention: Sequence[str]) -> tuple[str, int, int]:
    """Return the file and the span of a mention's marked number."""
    file, marked = mention
    before, number, after = marked.replace("⟧", "⟦").split("⟦")
    text = (CORPUS / file).read_bytes().decode("utf-8")
    assert text.count(before + number + after) == 1, f"{marked} is not once in {file}"
    start = text.index(before + number + after) + len(before)
    return file, start, start + len(number)


def checker(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program in the root of the repository, as `make report` does."""
    return subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def cases(kind: str) -> list[Any]:
    """Return the planted entries of a kind, known failures marked as such."""
    found = []
    for entry in PLANTED[kind]:
        fails = entry.get("fails")
        marks = [pytest.mark.xfail(reason=fails, strict=True)] if fails else []
        found.append(pytest.param(entry, marks=marks, id=entry.get("note") or " ".join(entry["at"])))
    return found


@pytest.fixture(scope="module")
def made() -> Made:
    run = checker("report", "corpus", "--format", "json")
    assert run.returncode == 0, run.stderr
    return Made(json.loads(run.stdout))


@pytest.mark.parametrize("pair", cases("pair"))
def test_pair(made: Made, pair: Mapping[str, Any]) -> None:
    right = {pair["relation"], *pair.get("accept", ())}
    assert right <= KINDS
    a, b = made.claim_at(pair["a"]), made.claim_at(pair["b"])
    relation, reason = made.relation(a["id"], b["id"])
    if "no_conflict" in right:
        right |= KINDS - CONFLICTS
    assert relation in right, f"{a['surface']} and {b['surface']} are {relation} ({reason})"


@pytest.mark.parametrize("copy", cases("copy"))
def test_copy(made: Made, copy: Mapping[str, Any]) -> None:
    ids = {each["path"]: each["id"] for each in made.json["articles"]}
    repeated = {each["path"]: each["copy_of"] for each in made.json["articles"]}
    assert repeated[copy["article"]] == ids[copy["of"]]


def test_copies_are_all_planted(made: Made) -> None:
    repeats = {each["path"] for each in made.json["articles"] if each["copy_of"]}
    assert repeats == {each["article"] for each in PLANTED["copy"]}


@pytest.mark.parametrize("entry", cases("no_claim"))
def test_no_claim(made: Made, entry: Mapping[str, Any]) -> None:
    assert [each["surface"] for each in made.claims_at(entry["at"])] == []


@pytest.mark.parametrize("entry", cases("reading"))
def test_reading(made: Made, entry: Mapping[str, Any]) -> None:
    quantity = made.claim_at(entry["at"])["quantity"]
    expected = {"low": None, "high": None} | entry["quantity"]
    assert {key: quantity[key] for key in expected} == expected


def test_every_conflict_is_a_real_one(made: Made) -> None:
    groups = [[located(each) for each in group["mentions"]] for group in PLANTED["contested"]]
    paths = {each["id"]: each["path"] for each in made.json["articles"]}
    claims = {each["id"]: each for each in made.json["claims"]}

    def group_of(claim: Mapping[str, Any]) -> int | None:
        for number, group in enumerate(groups):
            for file, start, end in group:
                if paths[claim["article"]] == file and claim["start"] < end and start < claim["end"]:
                    return number
        return None

    false = []
    for relation in made.json["relations"]:
        a, b = claims[relation["a"]], claims[relation["b"]]
        if relation["relation"] in CONFLICTS and (group_of(a) is None or group_of(a) != group_of(b)):
            false.append(f"{relation['relation']}: {a['sentence']} | {b['sentence']} ({relation['reason']})")
    assert false == []


@pytest.mark.parametrize("slip", cases("slip"))
def test_slip_of_arithmetic(made: Made, slip: Mapping[str, Any]) -> None:
    (found,) = [each for each in made.json["findings"] if each["message"] == slip["says"]]
    assert found["rule"] == slip["rule"]
    assert made.claim_at(slip["at"])["id"] in found["claims"]


def test_slips_are_all_planted(made: Made) -> None:
    found = sorted(each["message"] for each in made.json["findings"] if each["rule"] in ARITHMETIC)
    assert found == sorted(slip["says"] for slip in PLANTED["slip"])


def test_every_article_is_read_with_its_date(made: Made) -> None:
    files = sorted(each.name for each in CORPUS.iterdir() if each.name != "README.md")
    assert sorted(each["path"] for each in made.json["articles"]) == files
    assert [each["path"] for each in made.json["articles"] if each["published"] is None] == []


def test_the_committed_report_is_current(tmp_path: Path) -> None:
    fresh = tmp_path / "discrepancies.md"
    run = checker("report", "corpus", "-o", str(fresh))
    assert run.returncode == 0, run.stderr
    assert fresh.read_bytes() == REPORT.read_bytes(), (
        "reports/discrepancies.md is not current: run `make report`"
    )


def test_the_example_in_the_readme_stands_in_the_report() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    example = readme.split("<!-- example -->")[1].split("<!-- end of example -->")[0]
    shown = [_told(line.removeprefix(">").strip()) for line in example.splitlines()]
    report = {_told(line) for line in REPORT.read_text("utf-8").splitlines()}
    assert len(shown) > 10
    assert [line for line in shown if line not in report] == []


def _told(line: str) -> str:
    """Return a line without the number of its heading and the padding of its table."""
    line = re.sub(r"^### \d+\. ", "### ", line)
    return re.sub(r"(?<=\|)-+(?=\|)", "-", re.sub(r" *\| *", "|", line))
