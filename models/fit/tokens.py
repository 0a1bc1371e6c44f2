"""The tokenizer: whole English words, short Chinese words, numbers in few pieces, one script.

A unigram tokenizer is trained on the news, then its pieces are chosen: Latin words whole if they occur often
enough, Chinese pieces of at most `LONGEST_HANZI` characters, single characters as a fallback. The
normaliser folds traditional characters to simplified ones inside tokenizer.json, so that whoever opens
the folder gets one vector for both scripts.
"""

from __future__ import annotations

import io
import json
import math
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import sentencepiece
from tokenizers import Regex, Tokenizer, models, pre_tokenizers
from tokenizers import normalizers as norm

from fit.folding import HAN, character_map

LATIN = "a-zà-öø-ɏ"
LONGEST_HANZI = 4
LONGEST_WORD = 18
WORDS = 34_000  # English words kept whole, most frequent first
SEEN = 3  # an English word seen less often is left to pieces
NUMBER_SCORE = -9.0  # equal for all, so that a number falls into as few pieces as it can
SEEN_HANZI = 4  # likewise a Chinese piece of more than one character
PAD, UNKNOWN = "[PAD]", "[UNK]"

Piece: TypeAlias = tuple[str, float]  # with its log probability

_LEARNING: Mapping[str, Any] = {
    "model_type": "unigram",
    "max_sentencepiece_length": 16,
    "shrinking_factor": 0.7,
    "character_coverage": 1.0,
    # The words come normalised and cut already.
    "normalization_rule_name": "identity",
    "add_dummy_prefix": False,
    "remove_extra_whitespaces": False,
    "split_by_unicode_script": False,
    "split_by_number": False,
    "hard_vocab_limit": False,
    "bos_id": -1,
    "eos_id": -1,
    "num_threads": 1,
    "minloglevel": 2,
}
_WORD = re.compile(f"[{LATIN}]+(?:'[a-z]+)?")


def train_tokenizer(
    chinese: Sequence[str], english: Sequence[str], table: dict[str, str], size: int
) -> Tokenizer:
    """Return the tokenizer fitted on sentences of both languages; `size` bounds the pieces first learnt."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = _normaliser(table)
    tokenizer.pre_tokenizer = _pre_tokenizer()
    learnt = _learnt(tokenizer, [*chinese, *english], size)
    first = _with_pieces(tokenizer, learnt)
    return _with_pieces(tokenizer, _chosen(first, learnt, chinese, english))


def words_of(tokenizer: Tokenizer) -> dict[str, list[str]]:
    """Return the whole words among the pieces, by language, in order."""
    pieces = [tokenizer.id_to_token(row) or "" for row in range(tokenizer.get_vocab_size())]
    english = [piece for piece in pieces if re.fullmatch(f"[{LATIN}]{{2,}}", piece)]
    return {"en": english, "zh": [piece for piece in pieces if re.fullmatch(f"[{HAN}]{{2,4}}", piece)]}


def _normaliser(table: dict[str, str]) -> norm.Normalizer:
    dropped = Regex("(?<=[0-9]),(?=[0-9]{3})|['’]s\\b")
    return norm.Sequence([norm.Precompiled(character_map(table)), norm.Replace(dropped, "")])


def _pre_tokenizer() -> pre_tokenizers.PreTokenizer:
    kept = Regex(f"[{HAN}]+|[{LATIN}]+(?:'[a-z]+)?|[0-9]+(?:\\.[0-9]+)?|[^\\s0-9{LATIN}{HAN}]")
    return pre_tokenizers.Split(kept, "removed", invert=True)


def _with_pieces(tokenizer: Tokenizer, pieces: Sequence[Piece]) -> Tokenizer:
    content = json.loads(tokenizer.to_str())
    content["model"] |= {"vocab": pieces, "unk_id": 1}
    return Tokenizer.from_str(json.dumps(content))


def _learnt(tokenizer: Tokenizer, lines: Iterable[str], size: int) -> list[Piece]:
    """Return `size` pieces with their log probabilities, the same ones each time.

    sentencepiece learns them, from words and their counts: the trainer of tokenizers draws the order of its sums.
    """
    counts: Counter[str] = Counter()
    for line in lines:
        plain = tokenizer.normalizer.normalize_str(line)
        counts.update(word for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(plain))
    model = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "words.tsv"
        rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
        words.write_text("".join(f"{word}\t{count}\n" for word, count in rows), encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(words), input_format="tsv", model_writer=model, vocab_size=size, **_LEARNING
        )
    found = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    pieces = [(found.id_to_piece(row), round(found.get_score(row), 4)) for row in range(1, len(found))]
    return [(PAD, 0.0), (UNKNOWN, 0.0), *pieces]  # row 0 is its own word for the unknown


def _chosen(
    tokenizer: Tokenizer, learnt: list[Piece], chinese: Sequence[str], english: Sequence[str]
) -> list[Piece]:
    """Return the pieces to keep with their log probabilities."""
    used = _uses(tokenizer, chinese)
    kept = {piece: score for row, (piece, score) in enumerate(learnt) if _is_kept(piece, used[row])}
    lowest = min(score for _, score in learnt[2:]) - 2
    single = Counter(c for line in chinese for c in tokenizer.normalizer.normalize_str(line))
    for character, count in sorted(single.items()):
        if count >= 2 and re.match(f"[{HAN}]", character):
            kept.setdefault(character, lowest)
    counts = _word_counts(tokenizer, chinese, english)
    total = counts.total()
    for word, count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))[:WORDS]:
        if count >= SEEN and 1 < len(word) <= LONGEST_WORD:
            kept[word] = max(kept.get(word, -99.0), round(math.log(count / total / 2), 4))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        kept.setdefault(letter, -12.0)
    kept |= dict.fromkeys(_numbers(), NUMBER_SCORE) | {"000": NUMBER_SCORE + 0.5}  # 42000 is 42 and 000
    for special in (PAD, UNKNOWN):
        kept.pop(special, None)
    return [(PAD, 0.0), (UNKNOWN, 0.0), *kept.items()]


def _numbers() -> list[str]:
    """Return the pieces that numbers are made of: to 999, years, one decimal below 100, zeros."""
    whole = [str(number) for number in range(1_000)] + [str(year) for year in range(1900, 2036)]
    tenths = [f"{number // 10}.{number % 10}" for number in range(1_000)]
    return [*dict.fromkeys([*whole, *tenths, "00", "000", "."])]


def _is_kept(piece: str, uses: int) -> bool:
    if re.search("[0-9]", piece):
        return False
    if not re.search(f"[{HAN}]", piece) or len(piece) == 1:
        return True
    return len(piece) <= LONGEST_HANZI and uses >= SEEN_HANZI


def _uses(tokenizer: Tokenizer, lines: Sequence[str]) -> Counter[int]:
    used: Counter[int] = Counter()
    for start in range(0, len(lines), 5_000):
        for encoding in tokenizer.encode_batch_fast(lines[start : start + 5_000], add_special_tokens=False):
            used.update(encoding.ids)
    return used


def _word_counts(tokenizer: Tokenizer, chinese: Sequence[str], english: Sequence[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for line in english:
        counts.update(_WORD.findall(tokenizer.normalizer.normalize_str(line)))
    for line in chinese:
        counts.update(_WORD.findall(line.lower()))
    return counts
