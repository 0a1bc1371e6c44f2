"""A check in a scratch repository, run as a CI runs it: from a clean article to an accepted contradiction and on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

HEAD = "---\ntitle: {title}\ndate: 2025-03-02\n---\n\n"
OPENED = "The Marl Tunnel cost 4.2 billion euros, Northway Rail said on Sunday.\n"
CLEAN = "Northway Rail says that the Marl Tunnel cost 4.2 billion euros. It is 31 kilometres long.\n"
WRONG = "A long wait is over.\n\nThe Marl Tunnel cost 4.9 billion euros, Northway Rail said on Sunday.\n"
REWRAPPED = (
    "A long\nwait is over.\n\nThe Marl Tunnel\ncost 4.9 billion euros,\nNorthway Rail said\non Sunday.\n"
)


class Repository:
    """A scratch repository with an archive of one article."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "archive").mkdir(parents=True)
        self.git("init", "-q", "-b", "main")
        self.write("archive/opened.md", OPENED)
        self.commit("the archive")

    def git(self, *words: str) -> str:
        who = ("-c", "user.name=A", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
        return subprocess.run(
            ["git", *who, *words], cwd=self.root, capture_output=True, encoding="utf-8", check=True
        ).stdout

    def write(self, name: str, body: str) -> Path:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(HEAD.format(title=file.stem) + body, encoding="utf-8")
        return file

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message)

    def checker(self, *words: str) -> subprocess.CompletedProcess[str]:
        paths = os.pathsep.join(
            filter(None, [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
        )
        return subprocess.run(
            [sys.executable, "-m", "checker", *words],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": paths, "PYTHONUTF8": "0"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "repository")


def test_from_a_clean_article_to_an_accepted_contradiction_and_on(repository: Repository) -> None:
    check = ("check", "--changed-since", "main", "--against", "archive")
    repository.write("archive/clean.md", CLEAN)
    passed = repository.checker(*check)
    assert (passed.returncode, passed.stderr) == (0, "")
    assert "nothing found" in passed.stdout

    repository.commit("a clean one")
    repository.git("checkout", "-qb", "work")
    repository.write("archive/wrong.md", WRONG)
    repository.commit("a wrong one")
    failed = repository.checker(*check, "--output", "sarif=check.sarif", "--output", "json=check.json")
    assert failed.returncode == 1
    assert "archive/wrong.md:8:22" in failed.stdout
    sarif = json.loads((repository.root / "check.sarif").read_text("utf-8"))
    (place,) = {
        (each["physicalLocation"]["artifactLocation"]["uri"], each["physicalLocation"]["region"]["startLine"])
        for result in sarif["runs"][0]["results"]
        for each in result["locations"]
    }
    assert place == ("archive/wrong.md", 8)
    assert json.loads((repository.root / "check.json").read_text("utf-8"))["check"]["status"] == 1

    accepted = repository.checker(
        "baseline", *check[1:], "--reason", "they mean the whole line", "--date", "2025-03-04"
    )
    assert accepted.returncode == 0
    (entry,) = json.loads((repository.root / ".checker-baseline.json").read_text("utf-8"))["findings"]
    assert (entry["reason"], entry["date"]) == ("they mean the whole line", "2025-03-04")
    assert repository.checker(*check).returncode == 0

    repository.git("mv", "archive/wrong.md", "archive/renamed.md")
    repository.write("archive/renamed.md", REWRAPPED)
    known = repository.checker(*check)
    assert (known.returncode, known.stderr) == (0, "")
    assert "1 in the baseline" in known.stdout
    repository.checker("baseline", *check[1:])
    (entry,) = json.loads((repository.root / ".checker-baseline.json").read_text("utf-8"))["findings"]
    assert {each["path"] for each in entry["claims"]} >= {"archive/renamed.md"}
    assert entry["reason"] == "they mean the whole line"

    repository.write("archive/renamed.md", REWRAPPED.replace("4.9", "5.1"))
    edited = repository.checker(*check)
    assert edited.returncode == 1
    assert "1 stale entry" in edited.stdout
    assert "archive/renamed.md:10:6" in edited.stdout

    repository.checker("baseline", *check[1:], "--prune")
    (entry,) = json.loads((repository.root / ".checker-baseline.json").read_text("utf-8"))["findings"]
    assert "5.1" in entry["message"]
    assert repository.checker(*check).returncode == 0


def test_nothing_changed_passes_and_writes_what_is_asked_for(repository: Repository) -> None:
    found = repository.checker(
        "check", "--changed-since", "HEAD", "--against", "archive", "--output", "sarif=check.sarif"
    )
    assert found.returncode == 0
    assert found.stderr == "no article was added or changed since HEAD: nothing to check.\n"
    assert json.loads((repository.root / "check.sarif").read_text("utf-8"))["runs"][0]["results"] == []


@pytest.mark.parametrize(
    ("revision", "words"),
    [("nowhere", "git knows no revision 'nowhere'"), ("--all", "git knows no revision")],
)
def test_a_revision_that_is_none_is_told_in_a_sentence(
    repository: Repository, revision: str, words: str
) -> None:
    found = repository.checker("check", f"--changed-since={revision}", "--against", "archive")
    assert (found.returncode, found.stdout) == (2, "")
    assert words in found.stderr
    assert found.stderr.count("\n") == 1


def test_a_folder_outside_any_repository_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(OPENED, encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "checker", "check", "--changed-since", "HEAD"],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parents[1]),
            "GIT_CEILING_DIRECTORIES": str(tmp_path.parent),
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert found.returncode == 2
    assert found.stderr == f"checker: '{tmp_path.name}' is in no git repository.\n"
