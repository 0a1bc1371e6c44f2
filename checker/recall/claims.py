"""Take from memory the claims of each article; read those of the others, and keep them.

Claims hang on the names that other articles introduce. Those of an article are read again only if a name that they
hang on has another meaning now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from types import MappingProxyType

from checker.claims.aliases import learned
from checker.claims.asked import changes, extract_noting, holds_any
from checker.claims.name_table import NameTable, name_table
from checker.matching.clusters import mark_of
from checker.matching.comparability import block_of
from checker.recall.articles import AT_ONCE, Recalled
from checker.recall.keys import digest_of
from checker.recall.memory import Key, Memory, Shelf
from checker.recall.pieces import Asked, Extract, Names, Outline, pack, unpack
from checker.records import Article

__all__ = ["recall_claims"]

_NOTHING: Mapping[Key, Extract] = MappingProxyType({})


def recall_claims(
    articles: Sequence[Recalled],
    memory: Memory,
    tell: Callable[[int, int], None],
    *,
    settled: bool,
    at_hand: Mapping[Key, Extract] = _NOTHING,
) -> dict[Key, Extract]:
    """Return the claims of `articles` in outline, by the articles' keys; those `at_hand` are not recalled again.

    Where the articles are `settled`, all that was found out is kept; else what is known of an article with other names
    stays, for the next run is likely to need it.
    """
    names = learned(pair for each in articles for pair in each.gist.introduced)
    table, digest = name_table(names), digest_of(pack(names))
    keys = list(dict.fromkeys(each.key for each in articles))
    kept_before = memory.recall(Shelf.EXTRACTS, [key for key in keys if key not in at_hand])
    known = {**at_hand, **{key: unpack(kept, Extract) for key, kept in kept_before.items()}}
    doubtful = {key: extract for key, extract in known.items() if extract.names != digest}
    outdated = _outdated(doubtful, table, memory)
    held = {key: replace(known[key], names=digest) for key in doubtful if key not in outdated}
    todo = [key for key in keys if key not in known or key in outdated]
    kept = {key: pack(extract) for key, extract in held.items()} if settled else {}
    if todo or kept:
        memory.keep({Shelf.NAMES: {digest: pack(names)}, Shelf.EXTRACTS: kept})
    found = {key: known[key] for key in known if key not in outdated}
    for at in range(0, len(todo), AT_ONCE):
        tell(at, len(todo))
        found |= _read(todo[at : at + AT_ONCE], table, digest, memory, set() if settled else outdated)
    return found


def _outdated(doubtful: Mapping[Key, Extract], table: NameTable, memory: Memory) -> set[Key]:
    """Return the articles whose claims hang on a name that has changed since they were read."""
    before = memory.recall(Shelf.NAMES, {extract.names for extract in doubtful.values()})
    changed = {digest: changes(name_table(unpack(kept, Names)), table) for digest, kept in before.items()}
    asked = memory.recall(Shelf.ASKED, {extract.asked for extract in doubtful.values()})
    found: set[Key] = set()
    chinese: list[Key] = []
    for key, extract in doubtful.items():
        other, looked_up = changed.get(extract.names), asked.get(extract.asked)
        if other is None or looked_up is None or other.latin & unpack(looked_up, Asked):
            found.add(key)
        elif other.chinese:
            chinese.append(key)
    articles = _articles(chinese, memory)
    return found | {key for key, each in articles if holds_any(each, changed[doubtful[key].names].chinese)}


def _articles(keys: Sequence[Key], memory: Memory) -> Iterable[tuple[Key, Article]]:
    kept = memory.recall(Shelf.ARTICLES, keys)
    return ((key, unpack(packed, Article)) for key, packed in kept.items())


def _read(
    keys: Sequence[Key], table: NameTable, names: bytes, memory: Memory, passing: Set[Key]
) -> dict[Key, Extract]:
    """Return the claims of a few articles in outline; those of `passing` are kept, but not that they are theirs."""
    found: dict[Key, Extract] = {}
    claims: dict[Key, bytes] = {}
    asked: dict[Key, bytes] = {}
    for key, article in _articles(keys, memory):
        told, looked_up = extract_noting(article, table)
        packed, names_packed = pack(told), pack(looked_up)
        outlines = tuple(
            Outline(block_of(claim), mark_of(claim), claim.entity, claim.maker) for claim in told
        )
        found[key] = Extract(digest_of(packed), digest_of(names_packed), names, outlines)
        claims[found[key].claims], asked[found[key].asked] = packed, names_packed
    extracts = {key: pack(extract) for key, extract in found.items() if key not in passing}
    memory.keep({Shelf.CLAIMS: claims, Shelf.ASKED: asked, Shelf.EXTRACTS: extracts})
    return found
