"""Ask git which files were added or changed since a revision.

Compared are the files as they lie in the working tree with the point where the branch left the revision, so that what
others changed there meanwhile is not taken for one's own; for a revision without a common history, the revision itself.
Files that git does not know yet count as added, unless it is told to ignore them. A file that was only renamed says
what it said before and does not count; deleted files do not either.

Errors  GitError, in one sentence, where git is missing, the folder is in no repository, or the revision is unknown.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from checker.errors import CheckerError

__all__ = ["GitError", "changed_since"]

_UNCHANGED = ("D", "R100", "C100")  # deleted; renamed or copied without a change


class GitError(CheckerError):
    """Git cannot say what has changed."""


def changed_since(revision: str, here: Path) -> frozenset[str]:
    """Return the real paths of the files of the repository around `here` that were added or changed since."""
    top = _asked(
        here, "rev-parse", "--show-toplevel", failure=f"'{_named(here)}' is in no git repository."
    ).rstrip("\n")
    commit = _asked(
        here, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{tree}}",
        failure=f"git knows no revision '{revision}' here; in a shallow clone, fetch it first.",
    )  # fmt: skip
    branched = _git(here, "merge-base", "--end-of-options", revision, "HEAD")
    start = branched.stdout.strip() if branched.returncode == 0 else commit.strip()
    failure = f"git cannot say what has changed since '{revision}'."
    compared = _asked(
        Path(top), "diff", "--name-status", "--find-renames", "-z", start, "--", failure=failure
    )
    unknown = _asked(
        Path(top), "ls-files", "--others", "--exclude-standard", "--full-name", "-z", failure=failure
    )
    named = {*_present(compared), *filter(None, unknown.split("\0"))}
    return frozenset(os.path.realpath(os.path.join(top, name)) for name in named)


def _present(compared: str) -> Iterator[str]:
    """Yield the names, as they are now, of the files that `git diff --name-status -z` lists as changed."""
    parts = iter(compared.split("\0"))
    for status in parts:
        if not status:
            return
        name = next(parts)
        if status[0] in "RC":
            name = next(parts)
        if status not in _UNCHANGED:
            yield name


def _asked(here: Path, *words: str, failure: str) -> str:
    found = _git(here, *words)
    if found.returncode:
        raise GitError(failure)
    return found.stdout


def _git(here: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run git in the folder `here`; names that are no UTF-8 come back as Python keeps them in paths."""
    try:
        return subprocess.run(
            ["git", *words],
            cwd=here,
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=False,
        )
    except FileNotFoundError as error:
        raise GitError("'--changed-since' needs git, which is not installed here.") from error
    except OSError as error:
        raise GitError(f"git cannot be run: {error.strerror or error}.") from error


def _named(here: Path) -> str:
    return os.path.basename(os.path.realpath(here)) if here == Path() else str(here)
