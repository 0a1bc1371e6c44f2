"""`checker rules` and `checker explain RULE`: what they print, and how a wrong name is put right."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from checker.cli import main
from checker.verdicts.pages import pages


def _call(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def test_rules_are_listed_with_what_they_say() -> None:
    called = _call("rules")
    assert called.exit_code == 0
    assert [line.split()[0] for line in called.stdout.splitlines()[2:]] == [page.rule for page in pages()]
    assert all(page.says in called.stdout for page in pages())


@pytest.mark.parametrize("rule", ["otherwise-conflict", "sum-of-parts", "different-periods"])
def test_a_rule_is_explained_with_an_example_in_each_language(rule: str) -> None:
    called = _call("explain", rule)
    assert called.exit_code == 0
    for heading in (
        "What it means",
        "What to do",
        "How to silence it",
        "Example (English)",
        "Example (Chinese)",
    ):
        assert f"\n{heading}\n" in called.stdout


def test_a_wrong_name_leads_to_the_right_one() -> None:
    called = _call("explain", "otherwise-conflicts")
    assert (called.exit_code, called.stdout) == (2, "")
    assert "there is no rule 'otherwise-conflicts'; did you mean 'otherwise-conflict'?" in called.stderr


def test_the_pages_are_shown_without_loading_what_compares() -> None:
    code = (
        "import sys\nfrom checker.cli import main\n"
        "try:\n    main(['explain', 'otherwise-conflict'])\nexcept SystemExit: pass\n"
        "assert not {'numpy', 'faiss', 'torch'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
