"""Take from memory what it knows of each file; read the others, and keep them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.claims.aliases import introduced
from checker.reading.article import called
from checker.reading.copies import originals, print_of
from checker.reading.folder import File, article_of, content_of
from checker.recall.keys import article_key
from checker.recall.memory import Key, Memory, Shelf
from checker.recall.pieces import Gist, pack, unpack
from checker.records import Article, Skipped

__all__ = ["AT_ONCE", "Recalled", "article_id", "heads", "recall_articles", "whole_articles"]

AT_ONCE = 32  # articles between two writes: a run that is killed loses the work on fewer than that


@dataclass(frozen=True, slots=True)
class Recalled:
    """An article of this run: the file, the key that it is kept under, and all but its words."""

    file: File
    key: Key
    gist: Gist


def recall_articles(
    files: Sequence[File], memory: Memory, tell: Callable[[int, int], None]
) -> tuple[list[Recalled], list[Skipped]]:
    """Return the articles in `files`, and what was left out, both in the order of the files."""
    found: list[Recalled] = []
    skipped: list[Skipped] = []
    for at in range(0, len(files), AT_ONCE):
        for each in _some(files[at : at + AT_ONCE], memory):
            if isinstance(each, Skipped):
                skipped.append(each)
            else:
                found.append(each)
        tell(min(at + AT_ONCE, len(files)), len(files))
    return found, skipped


def _some(files: Sequence[File], memory: Memory) -> Iterator[Recalled | Skipped]:
    """Yield what is in each of a few files, after what had to be read is kept."""
    contents = [(file, content_of(file)) for file in files]
    keyed = [
        (file, found, b"" if isinstance(found, Skipped) else article_key(found, file.name))
        for file, found in contents
    ]
    kept = memory.recall(Shelf.GISTS, {key for _, _, key in keyed})
    gists = {key: unpack(packed, Gist) for key, packed in kept.items()}
    fresh: dict[Key, Article] = {}
    told: list[tuple[File, Key, Skipped | None]] = []
    for file, content, key in keyed:
        left_out = content if isinstance(content, Skipped) else None
        if isinstance(content, bytes) and key not in gists:
            article = article_of(content, file)
            if isinstance(article, Skipped):
                left_out = article
            else:
                fresh[key] = called(article, "")
                gists[key] = _gist(fresh[key])
        told.append((file, key, left_out))
    if fresh:
        memory.keep(
            {
                Shelf.ARTICLES: {key: pack(article) for key, article in fresh.items()},
                Shelf.GISTS: {key: pack(gists[key]) for key in fresh},
            }
        )
    for file, key, left_out in told:
        yield left_out or Recalled(file, key, gists[key])


def _gist(article: Article) -> Gist:
    head = replace(article, text="", sentences=())
    return Gist(head, tuple(introduced(article)), print_of(article))


def article_id(number: int) -> str:
    """Return the id of the article with that number, counted from 0."""
    return f"a{number + 1}"


def heads(found: Sequence[Recalled]) -> list[Article]:
    """Return the articles with their ids and paths, copies marked, without text and sentences."""
    named = [
        replace(called(each.gist.head, each.file.shown), id=article_id(number))
        for number, each in enumerate(found)
    ]
    copies = originals(named, [each.gist.printed for each in found])
    return [
        article if at is None else replace(article, copy_of=named[at].id)
        for article, at in zip(named, copies, strict=True)
    ]


def whole_articles(found: Sequence[Recalled], named: Sequence[Article], memory: Memory) -> list[Article]:
    """Return the articles of `named`, one for each found, with their text and sentences."""
    kept = memory.recall(Shelf.ARTICLES, {each.key for each in found})
    words = {key: unpack(packed, Article) for key, packed in kept.items()}
    return [
        replace(head, text=words[each.key].text, sentences=words[each.key].sentences)
        for each, head in zip(found, named, strict=True)
    ]
