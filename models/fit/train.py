"""Fit one row per token so that summed rows lie as the teacher's vectors do.

Three things are asked of each batch: that a text's vector points where the teacher's does, that the
texts of its own language stand to it in the teacher's order, and that those of the other language do. A
text's vector is asked for as the program will make it, with that of the sentence around it, and, for
less, alone. A batch is made of groups about one topic, in both languages, so that the order is that of near texts. A
few pairs that say the same in both languages are in every batch; both are drawn to the mean of the
teacher's two vectors.

Units   Similarities are cosines.
Source  Rows start at the teacher's vectors of the tokens, weighted by a / (a + p): smooth inverse
        frequency, Arora et al. 2017.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import faiss
import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch.nn import functional

from checker.matching.encoders.static import FULL_WEIGHT

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

BATCH = 1_024
PAIRED = 16  # one text in so many is one side of a pair, so one in eight belongs to one
GROUP = 64  # texts about one topic that stay together
TOPICS = 200
DROPPED = 0.3  # tokens left out of a text, so that no row leans on its neighbours
FREQUENT = 1e-3  # a, above
RARE, SHORTER = 1e-5, 0.1  # after fitting: a token of share .01 is halved against the rarest
RATE, LAST_RATE = 0.01, 0.02  # first step width, and what share of it is left at the end
ORDER_WEIGHT = 0.3  # of the two orders, against direction
ALONE_WEIGHT = 0.2  # of a text alone, against it with its sentence
TEMPERATURE = 0.1  # how sharply an order looks at the nearest; .05 gave better English and worse zh-en


@dataclass(frozen=True, slots=True)
class Lesson:
    """Texts as tokens with their targets; the last `2 * pairs` texts are pairs, first all Chinese, then all English.

    `wholes` tells which text is the sentence around each, itself where there is none.
    """

    tokens: Ints
    lengths: Ints
    targets: Floats
    wholes: Ints
    chinese: NDArray[np.bool_]
    pairs: int


def tokenise(tokenizer: Tokenizer, texts: Sequence[str]) -> tuple[Ints, Ints]:
    """Return the tokens of all texts end to end, and how many each has."""
    found: list[list[int]] = []
    for at in range(0, len(texts), 20_000):
        found += [
            e.ids for e in tokenizer.encode_batch_fast(texts[at : at + 20_000], add_special_tokens=False)
        ]
    lengths = np.array([len(ids) for ids in found], np.int64)
    return np.fromiter((token for ids in found for token in ids), np.int64, int(lengths.sum())), lengths


def unit(vectors: Floats) -> Floats:
    """Return the rows at length 1."""
    scaled: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return scaled


def axes(vectors: Floats, dimension: int, draw: np.random.Generator) -> Floats:
    """Return the directions, shape (teacher's, dimension), that keep most of the teacher's vectors."""
    some = vectors[draw.permutation(len(vectors))[:40_000]]
    kept: Floats = np.linalg.svd(some, full_matrices=False)[2][:dimension].T
    return kept


def starting_rows(token_vectors: Floats, lesson: Lesson) -> Floats:
    """Return the rows to start from, frequent tokens short."""
    share = _shares(lesson, len(token_vectors))
    return (unit(token_vectors) * (FREQUENT / (FREQUENT + share))[:, None]).astype(np.float32)


def weighted(rows: Floats, lesson: Lesson) -> Floats:
    """Return the fitted rows, frequent tokens once more a little shorter, a middling clause's length 1.

    What is rare tells near texts apart; how long a clause is says how much it counts against its sentence.
    """
    share = _shares(lesson, len(rows))
    shorter = (rows * ((RARE / (RARE + share)) ** SHORTER)[:, None]).astype(np.float32)
    scaled: Floats = shorter / np.float32(_middling(shorter, lesson))
    return scaled


def _middling(rows: Floats, lesson: Lesson) -> float:
    """Return the median length of the clauses."""
    spoken = np.flatnonzero(lesson.lengths)
    starts = (np.cumsum(lesson.lengths) - lesson.lengths)[spoken]
    lengths = np.linalg.norm(np.add.reduceat(rows[lesson.tokens], starts, axis=0), axis=1)
    return float(np.median(lengths[lesson.wholes[spoken] != spoken]))


def _shares(lesson: Lesson, size: int) -> NDArray[np.float64]:
    """Return what share of all tokens each token is, none of them zero."""
    shares: NDArray[np.float64] = (np.bincount(lesson.tokens, minlength=size) + 1) / (
        len(lesson.tokens) + size
    )
    return shares


def is_chinese(texts: Sequence[str]) -> NDArray[np.bool_]:
    """Return which texts hold a hanzi."""
    return np.array([re.search("[\u4e00-\u9fff]", text) is not None for text in texts])


def fit(rows: Floats, lesson: Lesson, silent: Sequence[int], epochs: int, seed: int) -> Floats:
    """Return the fitted rows; `silent` tokens stay zero."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)  # sums in one order: the same bytes in every run
    draw = np.random.default_rng(seed)
    adam = _Adam(torch.from_numpy(rows.copy()), list(silent))
    teaching = _Teaching(lesson)
    topics = _topics(lesson, teaching.within.numpy())
    begun = time.perf_counter()
    for epoch in range(epochs):
        batches = list(_batches(lesson, topics, draw))
        losses = [
            adam.step(teaching, chosen, draw, (epoch + n / len(batches)) / epochs)
            for n, chosen in enumerate(batches)
        ]
        seconds = time.perf_counter() - begun
        print(f"epoch {epoch}: loss {np.mean(losses):.4f}, {seconds:.0f} s", file=sys.stderr, flush=True)
    fitted: Floats = adam.rows.numpy()
    return fitted


class _Teaching:
    """A lesson, and worked out from it once: where each text begins, and where it should point with its sentence."""

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self.starts = np.cumsum(lesson.lengths) - lesson.lengths
        self.alone = torch.from_numpy(lesson.targets)
        self.within = torch.from_numpy(unit(lesson.targets + lesson.targets[lesson.wholes]))

    def tokens(self, chosen: Ints) -> tuple[Ints, Ints]:
        """Return the tokens of the chosen texts end to end, and where each text begins."""
        lengths = self.lesson.lengths[chosen]
        offsets = np.cumsum(lengths) - lengths
        places = np.repeat(self.starts[chosen] - offsets, lengths) + np.arange(lengths.sum())
        return self.lesson.tokens[places], offsets


def _topics(lesson: Lesson, targets: Floats) -> Ints:
    """Return a topic for each text that is no pair, languages laid over one another first."""
    count = len(lesson.lengths) - 2 * lesson.pairs
    vectors, chinese = targets[:count].copy(), lesson.chinese[:count]
    for language in (chinese, ~chinese):
        vectors[language] -= vectors[language].mean(axis=0)
    vectors = np.ascontiguousarray(unit(vectors))
    means = faiss.Kmeans(vectors.shape[1], TOPICS, niter=6, seed=1, spherical=True)
    means.train(np.ascontiguousarray(vectors[::4]))
    nearest: Ints = means.index.search(vectors, 1)[1][:, 0]
    return nearest


def _batches(lesson: Lesson, topics: Ints, draw: np.random.Generator) -> Iterator[Ints]:
    """Yield the texts of each batch: groups of one topic in random order, then both sides of some pairs."""
    paired = min(BATCH // PAIRED, lesson.pairs)
    alone = BATCH - 2 * paired
    order = draw.permutation(np.flatnonzero(lesson.lengths[: len(topics)]))
    order = order[np.argsort(topics[order], kind="stable")]
    groups = order[: len(order) // GROUP * GROUP].reshape(-1, GROUP)
    order = groups[draw.permutation(len(groups))].ravel()
    for at in range(0, len(order) - alone + 1, alone):
        pair = len(topics) + draw.choice(lesson.pairs, paired, replace=False)
        batch = np.concatenate([order[at : at + alone], pair, pair + lesson.pairs])
        yield batch[np.argsort(~lesson.chinese[batch], kind="stable")]


class _Adam:
    """The rows and their moments; each step touches only the rows that occur in the batch."""

    def __init__(self, rows: torch.Tensor, silent: list[int]) -> None:
        self.rows, self.silent = rows, silent
        self.first, self.second = torch.zeros_like(rows), torch.zeros_like(rows)
        self.seen = torch.zeros(len(rows), 1)
        self.rows[silent] = 0

    def step(self, teaching: _Teaching, chosen: Ints, draw: np.random.Generator, done: float) -> float:
        """Take one step; `done` is the share of the whole way behind."""
        lesson = teaching.lesson
        read = [teaching.tokens(texts) for texts in (chosen, lesson.wholes[chosen])]
        used = np.unique(np.concatenate([tokens for tokens, _ in read]))
        which = torch.from_numpy(used)
        rows = self.rows[which].requires_grad_()
        clauses, sentences = (_sums(rows, np.searchsorted(used, tokens), at, draw) for tokens, at in read)
        alone, within = _unit(clauses), _within(clauses, sentences)
        texts, chinese = torch.from_numpy(chosen), int(lesson.chinese[chosen].sum())
        loss, slope = _loss(within.detach(), teaching.within[texts], chinese)
        _, other = _loss(alone.detach(), teaching.alone[texts], chinese)
        torch.autograd.backward([within, alone], [slope, ALONE_WEIGHT * other])
        assert rows.grad is not None
        self._move(which, rows.grad, RATE * max(LAST_RATE, 1 - done))
        return loss

    def _move(self, which: torch.Tensor, gradient: torch.Tensor, rate: float) -> None:
        with torch.no_grad():
            self.seen[which] += 1
            count = self.seen[which]
            first = self.first[which] * 0.9 + gradient * 0.1
            second = self.second[which] * 0.99 + gradient * gradient * 0.01
            self.first[which], self.second[which] = first, second
            width = (second / (1 - 0.99**count)).sqrt() + 1e-8
            self.rows[which] -= rate * (first / (1 - 0.9**count)) / width
            self.rows[self.silent] = 0


def _sums(rows: torch.Tensor, places: Ints, offsets: Ints, draw: np.random.Generator) -> torch.Tensor:
    """Return the sum of each text's rows, some tokens left out."""
    kept = torch.from_numpy((draw.random(len(places)) >= DROPPED).astype(np.float32))
    found: torch.Tensor = functional.embedding_bag(
        torch.from_numpy(places), rows, torch.from_numpy(offsets), mode="sum", per_sample_weights=kept
    )
    return found


def _unit(sums: torch.Tensor) -> torch.Tensor:
    return functional.normalize(sums, dim=1, eps=1e-6)


def _within(clauses: torch.Tensor, sentences: torch.Tensor) -> torch.Tensor:
    """Return each clause with its sentence, as checker/matching/encoders/static.py has them."""
    lengths = clauses.norm(dim=1, keepdim=True)
    return _unit(FULL_WEIGHT * clauses / (lengths + lengths.detach().median()) + _unit(sentences))


def _loss(found: torch.Tensor, wanted: torch.Tensor, chinese: int) -> tuple[float, torch.Tensor]:
    """Return the loss and its slope at `found`, of which the first `chinese` texts are Chinese.

    The slope is written out because four blocks of similarities, each turned to an order once, are all
    that it needs: four times as fast as having it derived.
    """
    count = len(found)
    direction = float(1 - (found * wanted).sum() / count)
    mine, theirs = found @ found.T, wanted @ wanted.T
    for similarities in (mine, theirs):
        similarities.fill_diagonal_(-1e3)  # no text is its own neighbour
    sides = (slice(0, chinese), slice(chinese, count))
    order = (
        sum(_order(mine[rows, columns], theirs[rows, columns]) for rows in sides for columns in sides) / count
    )
    slope = (mine + mine.T) @ found * (ORDER_WEIGHT / count) - wanted / count
    return direction + ORDER_WEIGHT * order, slope


def _order(mine: torch.Tensor, theirs: torch.Tensor) -> float:
    """Return how far the nearest of each text differ from the teacher's, Kullback-Leibler; `mine` becomes the slope."""
    if not mine.numel():
        return 0.0
    ours = functional.log_softmax(mine / TEMPERATURE, 1)
    wanted = functional.log_softmax(theirs / TEMPERATURE, 1)
    share = wanted.exp()
    apart = float((share * (wanted - ours)).sum())
    mine.copy_((ours.exp_() - share) / TEMPERATURE)
    return apart
