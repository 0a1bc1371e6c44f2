"""Take from memory the vectors and links of a corpus, work out what is new in it, and keep that."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from checker.matching.calibration import scale_of
from checker.matching.encoders import Encoder, Vectors
from checker.matching.linked import Linked, link
from checker.matching.packed import links_from, pack_links, pack_vectors, vectors_from
from checker.matching.passages import passages
from checker.recall.articles import AT_ONCE
from checker.recall.corpus import Corpus
from checker.recall.keys import digest_of, encoder_key
from checker.recall.memory import Key, Memory, Shelf
from checker.recall.pieces import Extract, pack, unpack

__all__ = ["extended_links", "origin_of", "recall_vectors", "settled_links", "vectors_key"]


@dataclass(frozen=True, slots=True)
class _Remembered:
    """The links of a corpus, with what tells its articles' claims and how many there are of each."""

    tokens: tuple[bytes, ...]
    counts: tuple[int, ...]
    links: bytes


def recall_vectors(
    corpus: Corpus, encoder: Encoder, memory: Memory, tell: Callable[[int, int], None]
) -> Vectors:
    """Return the vectors of all claims, one row each."""
    key = encoder_key(encoder)
    keys = [vectors_key(extract.claims, key) for extract in corpus.extracts]
    kept = dict(memory.recall(Shelf.VECTORS, set(keys)))
    missing = {each: number for number, each in enumerate(keys) if each not in kept}
    todo = list(missing.values())
    for at in range(0, len(todo), AT_ONCE):
        tell(at, len(todo))
        kept |= _encoded(todo[at : at + AT_ONCE], keys, corpus, encoder, memory)
    return vectors_from((kept[each] for each in keys), encoder.dimension)


def vectors_key(claims: bytes, encoder: Key) -> Key:
    """Return the key of the vectors of the claims with that digest."""
    return digest_of(claims, encoder)


def _encoded(
    articles: Sequence[int], keys: Sequence[Key], corpus: Corpus, encoder: Encoder, memory: Memory
) -> dict[Key, bytes]:
    corpus.read(articles)
    claims = [corpus[place] for article in articles for place in corpus.places(article)]
    vectors = passages(claims, encoder)
    found: dict[Key, bytes] = {}
    row = 0
    for article in articles:
        size = len(corpus.places(article))
        found[keys[article]] = pack_vectors(vectors[row : row + size])
        row += size
    memory.keep({Shelf.VECTORS: found})
    return found


def settled_links(
    corpus: Corpus, encoder: Encoder, memory: Memory, tell: Callable[[int, int], None]
) -> Linked:
    """Return the links of `corpus`, which from now on are those that are remembered."""
    key = encoder_key(encoder)
    kept = memory.recall(Shelf.LINKS, {key}).get(key)
    remembered = None if kept is None else unpack(kept, _Remembered)
    tokens, counts = tokens_of(corpus), _counts(corpus)
    if remembered is not None and remembered.tokens == tokens:
        return links_from(remembered.links)
    vectors = recall_vectors(corpus, encoder, memory, tell)
    before = None
    if remembered is not None:
        origin = origin_of(tokens, counts, remembered.tokens, remembered.counts)
        before = links_from(remembered.links), origin
    linked = _link(corpus, vectors, encoder, before)
    memory.keep({Shelf.LINKS: {key: pack(_Remembered(tokens, counts, pack_links(linked)))}})
    return linked


def extended_links(
    corpus: Corpus, settled: tuple[Corpus, Linked], new: Sequence[int], encoder: Encoder, memory: Memory
) -> Linked:
    """Return the links of `corpus`, `settled` and more articles, and the groups that may hold claims of `new`."""
    old, linked = settled
    origin = origin_of(tokens_of(corpus), _counts(corpus), tokens_of(old), _counts(old))
    vectors = recall_vectors(corpus, encoder, memory, lambda done, total: None)
    about = [place for article in new for place in corpus.places(article)]
    return _link(corpus, vectors, encoder, (linked, origin), about)


def _link(
    corpus: Corpus,
    vectors: Vectors,
    encoder: Encoder,
    before: tuple[Linked, Sequence[int]] | None,
    about: Sequence[int] | None = None,
) -> Linked:
    outlines = corpus.outlines()
    blocks, marks = [each.block for each in outlines], [each.mark for each in outlines]
    if before is None:
        corpus.read(range(len(corpus.articles)))
    return link(corpus, blocks, marks, vectors, scale_of(encoder), before, about)


def tokens_of(corpus: Corpus) -> tuple[bytes, ...]:
    """Return what tells each article's claims, with the makers that other articles know of."""
    return tuple(
        digest_of(extract.claims, *(maker.encode() for maker in _lent(extract, corpus.makers)))
        for extract in corpus.extracts
    )


def _lent(extract: Extract, makers: Mapping[str, str]) -> list[str]:
    """Return the makers that an article's claims have from others, each with the number of its claim."""
    lent = ((number, makers.get(each.entity or ""), each) for number, each in enumerate(extract.outlines))
    return [f"{number} {maker}" for number, maker, each in lent if maker is not None and each.maker is None]


def _counts(corpus: Corpus) -> tuple[int, ...]:
    return tuple(len(extract.outlines) for extract in corpus.extracts)


def origin_of(
    now: Sequence[bytes], sizes: Sequence[int], before: Sequence[bytes], sizes_before: Sequence[int]
) -> list[int]:
    """Return the row before of each claim now, -1 for a new one; articles that changed places count as new.

    >>> origin_of([b"a", b"c", b"b"], [1, 2, 1], [b"a", b"b"], [1, 1])
    [0, -1, -1, 1]
    """
    starts, total = [], 0
    for size in sizes_before:
        starts.append(total)
        total += size
    places: dict[bytes, list[int]] = {}
    for place in reversed(range(len(before))):
        places.setdefault(before[place], []).append(place)
    stood = [places[token].pop() if places.get(token) else -1 for token in now]
    kept = set(_rising(stood))
    return [
        starts[at] + row if number in kept else -1
        for number, at in enumerate(stood)
        for row in range(sizes[number])
    ]


def _rising(values: Sequence[int]) -> list[int]:
    """Return the positions of the longest run, gaps allowed, of values that rise; negative ones are left out.

    >>> _rising([0, 5, -1, 2, 3])
    [0, 3, 4]
    """
    ends: list[int] = []  # the least value that a run of each length ends in
    at: list[int] = []
    back: list[int] = [-1] * len(values)
    for position, value in enumerate(values):
        if value < 0:
            continue
        length = bisect_left(ends, value)
        back[position] = at[length - 1] if length else -1
        ends[length : length + 1] = [value]
        at[length : length + 1] = [position]
    found = []
    position = at[-1] if at else -1
    while position >= 0:
        found.append(position)
        position = back[position]
    return found[::-1]
