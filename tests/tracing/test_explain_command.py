"""`checker explain ID PATH…` as it is called: what it prints, and how it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main

TEXTS = {
    "a.txt": "Halden Motors had revenue of $1.9 billion in 2023.\n",
    "b.txt": "Revenue of Halden Motors was $1.7 billion in 2023.\n",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)


def explain(*words: str) -> Result:
    """Run the command as a user does, among the articles."""
    return CliRunner().invoke(main, ["explain", *words])


@pytest.mark.parametrize("words", [("c1-c2", "."), ("c1", "c2", "."), ("c2-c1", "a.txt", "b.txt")])
def test_a_pair_is_explained(words: tuple[str, ...]) -> None:
    shown = explain(*words)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout.startswith("Pair c1-c2: conflict_value\n")
    assert "a.txt:1:30" in shown.stdout
    assert "→" in shown.stdout


def test_a_pair_is_explained_as_json() -> None:
    shown = explain("c1-c2", ".", "--format", "json")
    document = json.loads(shown.stdout)
    assert document["explanation"]["kind"] == "pair"
    assert document["relations"][0]["rule"] == document["explanation"]["pairs"][0]["rules"][-1]["rule"]


REFUSED = [
    (("c1",), "name the articles whose report has 'c1'"),
    (("c1", "nowhere"), "'nowhere' does not exist"),
    (("c9", "."), "there is no claim 'c9'; this report has c1 to c2"),
    (("k9", "."), "there is no cluster 'k9'"),
    (("c1-c1", "."), "a pair is two claims"),
    (("abcdef", "."), "there is no finding 'abcdef'"),
    (("no-such-rule", "."), "there is no rule 'no-such-rule'"),
]


@pytest.mark.parametrize(("words", "told"), REFUSED, ids=[" ".join(words) for words, _ in REFUSED])
def test_a_wrong_call_is_refused_in_a_sentence(words: tuple[str, ...], told: str) -> None:
    shown = explain(*words)
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert told in shown.stderr
    assert "Traceback" not in shown.stderr
    assert len(shown.stderr.strip().splitlines()) == 1
