"""Turn paths into articles: which files there are, what each is called, and in what order they stand.

Everything left out is told with its reason. The order of the paths given changes nothing.

Errors  NothingToRead if a path does not exist, or if nothing in them could be read.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checker.errors import NothingToRead
from checker.reading.article import called, read_article
from checker.reading.copies import mark_copies
from checker.records import Article, Reading, Skipped

__all__ = [
    "SUFFIXES",
    "File",
    "article_of",
    "content_of",
    "files_in",
    "find_files",
    "nothing_to_read",
    "read",
    "read_file",
]

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm")
REASONS_TOLD = 3  # in the one sentence of an error; the rest are counted


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, and what it is called: its path below what the user named."""

    real: Path
    root: Path
    shown: str
    reason: str = ""  # why it is not read
    read_as: str = ""  # the name that is searched for a date, where it is not what the file is called

    @property
    def name(self) -> str:
        """Return the name that says what format the file has, and what date it carries."""
        return self.read_as or self.shown


def read(
    paths: Sequence[Path],
    *,
    progress: Callable[[int, int], None] | None = None,
    base: Path | None = None,
) -> Reading:
    """Return the articles that `paths`, files and folders, hold; `progress` is told (files done, files in all).

    An article is called by its path below what the user named; with `base`, by its path from there where it lies
    below, and as the user named it elsewhere.
    """
    files = find_files(paths, base)
    articles: list[Article] = []
    skipped: list[Skipped] = []
    for done, file in enumerate(files, 1):
        found = read_file(file)
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            articles.append(replace(found, id=f"a{len(articles) + 1}"))
        if progress is not None:
            progress(done, len(files))
    if not articles:
        raise nothing_to_read(paths, skipped)
    return Reading(mark_copies(articles), tuple(skipped))


def read_file(file: File) -> Article | Skipped:
    """Return the article in `file`, without an id yet, or why there is none."""
    content = content_of(file)
    return content if isinstance(content, Skipped) else article_of(content, file)


def content_of(file: File) -> bytes | Skipped:
    """Return the bytes of `file`, or why it is not read."""
    if file.reason:
        return Skipped(file.shown, file.reason)
    try:
        return file.real.read_bytes()
    except OSError as error:
        return Skipped(file.shown, f"it cannot be opened: {error.strerror or error}")


def article_of(content: bytes, file: File) -> Article | Skipped:
    """Return the article in `content`, the bytes of `file`, or why there is none."""
    found = read_article(content, file.name)
    if isinstance(found, Skipped):
        return replace(found, where=file.shown)
    return found if found.path == file.shown else called(found, file.shown)


def files_in(paths: Sequence[Path]) -> frozenset[str]:
    """Return the real paths of the files, articles by their names, that `paths` hold."""
    return frozenset(os.path.realpath(file.real) for file in find_files(paths) if not file.reason)


def find_files(paths: Sequence[Path], base: Path | None = None) -> list[File]:
    """Return each file once, in order of what it is called."""
    found: dict[str, File] = {}
    folders: dict[Path, str] = {}
    for path in sorted({Path(path) for path in paths}, key=str):
        if not path.exists():
            raise NothingToRead(f"there is no file or folder {path}")
        for file in _walk(path) if path.is_dir() else [File(path, path.parent, path.name)]:
            key = _real_path(file.real, folders)
            known = found.get(key)
            if known is None or (bool(file.reason), file.shown) < (bool(known.reason), known.shown):
                found[key] = file
    files = list(found.values())
    called = _told_apart(files) if base is None else _called_from(base, files)
    return sorted(called, key=lambda file: (file.shown, str(file.real)))


def _real_path(file: Path, folders: dict[Path, str]) -> str:
    """Return where `file` is when links are followed; `folders` are those known, so that each is looked at once.

    os.path.realpath is, unlike Path.resolve, at ease with links that lead to themselves.
    """
    if file.is_symlink() or file.name == os.pardir:
        return os.path.realpath(file)
    if file.parent not in folders:
        folders[file.parent] = os.path.realpath(file.parent)
    return os.path.join(folders[file.parent], file.name)


def _walk(folder: Path) -> Iterator[File]:
    """Yield the files below `folder`, hidden ones left out."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                real = Path(place, name)
                yield File(real, folder, real.relative_to(folder).as_posix(), _reason(real))


def _reason(path: Path) -> str:
    """Return why a file found in a folder is not read, empty where it is."""
    if path.exists() and not path.is_file():
        return "a pipe or a device, not a file"  # which might never end, or never begin
    if path.suffix.lower() not in SUFFIXES:
        return f"not an article format ({path.suffix.lower() or 'no suffix'})"
    return "a readme, not an article" if path.stem.lower() == "readme" else ""


def _told_apart(files: list[File]) -> list[File]:
    """Name files that would be called alike by the folder that they were found in as well."""
    counts = Counter(file.shown for file in files)
    return [
        replace(file, shown=f"{os.path.basename(os.path.realpath(file.root))}/{file.shown}")
        if counts[file.shown] > 1
        else file
        for file in files
    ]


def _called_from(base: Path, files: list[File]) -> list[File]:
    """Call each file by its path from `base`, and one that lies elsewhere as the user named it.

    The folders above what the user named then say nothing of the day on which an article was published.
    """
    below = {folder: _below(base, folder) for folder in {file.real.parent for file in files}}
    return [
        replace(file, shown=file.real.as_posix(), read_as=file.shown)
        if (folder := below[file.real.parent]) is None
        else replace(file, shown=(folder / file.real.name).as_posix())
        for file in files
    ]


def _below(base: Path, folder: Path) -> Path | None:
    """Return the path of `folder` from `base`, None where it lies elsewhere."""
    top, place = os.path.abspath(base), os.path.abspath(folder)
    return Path(os.path.relpath(place, top)) if os.path.commonpath((top, place)) == top else None


def nothing_to_read(paths: Sequence[Path], skipped: Sequence[Skipped]) -> NothingToRead:
    """Return the error that says in one sentence why there is nothing to read."""
    return NothingToRead(_nothing(paths, skipped))


def _nothing(paths: Sequence[Path], skipped: Sequence[Skipped]) -> str:
    named = ", ".join(sorted({str(path) for path in paths})) or "no path"
    if not skipped:
        return f"there is no article in {named}: no file that ends in {', '.join(SUFFIXES)}"
    told = "; ".join(f"{left.where}: {left.reason}" for left in skipped[:REASONS_TOLD])
    more = f"; and {len(skipped) - REASONS_TOLD} more" if len(skipped) > REASONS_TOLD else ""
    return f"nothing in {named} could be read ({told}{more})"
