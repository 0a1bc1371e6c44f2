"""Match the path of an article against a pattern, as configuration files write it.

`*` and `?` stand within one folder, `**` reaches over folders, "old/" is everything below `old`, and a pattern
without a slash is the name of a file in any folder.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path

__all__ = ["matches", "path_from"]

_PART = re.compile(r"\*\*/|\*\*|\*|\?|[^*?]+")
_MEANING = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def matches(pattern: str, path: str) -> bool:
    """Say whether `path`, with "/" between its folders, is one that `pattern` means.

    >>> matches("old/**", "old/2019/a.md"), matches("*.txt", "old/a.txt"), matches("old/*.md", "old/2019/a.md")
    (True, True, False)
    """
    return _compiled(pattern).fullmatch(path) is not None


def path_from(folder: Path, path: str) -> str:
    """Return the real path of a file as it reads from `folder`, with "/" between its folders."""
    return os.path.relpath(os.path.realpath(path), os.path.realpath(folder)).replace(os.sep, "/")


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    whole = pattern.removeprefix("./")
    whole = f"{whole}**" if whole.endswith("/") else whole
    whole = whole if "/" in whole else f"**/{whole}"
    return re.compile(
        "".join(_MEANING.get(part) or re.escape(part) for part in _PART.findall(whole)), re.DOTALL
    )
