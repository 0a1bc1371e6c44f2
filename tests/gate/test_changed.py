"""What git says was added or changed, with names and moves of every sort."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.gate.changed import GitError, changed_since

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

LONG = "".join(
    f"Line {number} of an article that is long enough to be known again.\n" for number in range(30)
)
Git = Callable[..., None]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Begin a repository in the working directory, with one commit."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *words], check=True, capture_output=True)

    run("init", "-q", "-b", "main")
    for name in ("kept.md", "edited.md", "moved.md", "moved and edited.md", "deleted.md"):
        Path(name).write_text(f"{name}\n{LONG}", encoding="utf-8")
    Path(".gitignore").write_text("ignored.md\n", encoding="utf-8")
    run("add", "-A")
    run("commit", "-qm", "first")
    return run


def names(revision: str = "HEAD", here: Path | None = None) -> list[str]:
    root = Path().resolve()
    return sorted(Path(each).relative_to(root).as_posix() for each in changed_since(revision, here or Path()))


def test_added_and_edited_count_and_moved_deleted_and_ignored_do_not(git: Git) -> None:
    Path("edited.md").write_text("other\n" + LONG, encoding="utf-8")
    Path("deleted.md").unlink()
    for name in ("untracked.md", "ignored.md", "洪水 – día.md", 'tab\tand "quote".md'):
        Path(name).write_text("new\n", encoding="utf-8")
    Path("staged.md").write_text("staged\n", encoding="utf-8")
    git("add", "staged.md")
    git("mv", "moved.md", "elsewhere.md")
    git("mv", "moved and edited.md", "edited elsewhere.md")
    Path("edited elsewhere.md").write_text(f"moved and edited.md\n{LONG}more\n", encoding="utf-8")
    assert names() == sorted(
        [
            "edited.md",
            "edited elsewhere.md",
            "staged.md",
            "untracked.md",
            "洪水 – día.md",
            'tab\tand "quote".md',
        ]
    )
    git("add", "-A")
    git("commit", "-qm", "second")
    assert names("HEAD~1") == sorted(
        [
            "edited.md",
            "edited elsewhere.md",
            "staged.md",
            "untracked.md",
            "洪水 – día.md",
            'tab\tand "quote".md',
        ]
    )
    assert names() == []


def test_what_others_changed_meanwhile_is_not_ones_own(git: Git) -> None:
    git("checkout", "-qb", "work")
    Path("mine.md").write_text("mine\n", encoding="utf-8")
    git("add", "-A")
    git("commit", "-qm", "mine")
    git("checkout", "-q", "main")
    Path("edited.md").write_text("theirs\n", encoding="utf-8")
    git("commit", "-qam", "theirs")
    git("checkout", "-q", "work")
    assert names("main") == ["mine.md"]


def test_a_folder_below_the_root_sees_the_whole_repository(git: Git) -> None:
    Path("below").mkdir()
    Path("new.md").write_text("new\n", encoding="utf-8")
    assert names(here=Path("below")) == ["new.md"]


def test_a_tree_is_a_revision_too(git: Git) -> None:
    git("checkout", "-q", "--orphan", "unrelated")
    git("commit", "-qm", "unrelated")
    empty = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    assert "kept.md" in names(empty)
    assert names("main") == []  # no common history: compared with the revision itself


@pytest.mark.parametrize("revision", ["nowhere", "", "-p", "--help", "HEAD~7", "HEAD..HEAD"])
def test_what_is_no_revision(git: Git, revision: str) -> None:
    with pytest.raises(GitError, match="knows no revision"):
        changed_since(revision, Path())


def test_a_repository_without_a_commit(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    with pytest.raises(GitError, match="knows no revision 'HEAD'"):
        changed_since("HEAD", tmp_path)


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(GitError, match="is in no git repository"):
        changed_since("HEAD", tmp_path)


def test_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitError, match="needs git, which is not installed"):
        changed_since("HEAD", tmp_path)
