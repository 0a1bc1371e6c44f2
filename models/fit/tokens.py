"""The tokenizer: whole English words, short Chinese words, numbers in few pieces, one script.

A unigram tokenizer is trained on the news, then its pieces are chosen: Latin words whole if they occur often
enough, Chinese pieces of at most `LONGEST_HANZI` characters, single characters as a fallback. The
normaliser folds traditional characters to simplified ones inside tokenizer.json, so that whoever opens
the folder gets one vector for both scripts.

Source  Character pairs from OpenCC (Apache-2.0), t2s; where its phrases make a character ambiguous
        (著 and 着, 乾 and 干) the two are folded together for both scripts.
"""

from __future__ import annotations

import json
import math
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import sentencepiece
from opencc import OpenCC
from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers
from tokenizers import normalizers as norm

LATIN = "a-zà-öø-ɏ"
HAN = "㐀-鿿"
LONGEST_HANZI = 4
LONGEST_WORD = 18
WORDS = 34_000  # English words kept whole, most frequent first
SEEN = 3  # an English word seen less often is left to pieces
NUMBER_SCORE = -9.0  # equal for all, so that a number falls into as few pieces as it can
RARE = 0.3  # a character this much rarer than the one it is folded to is folded for both scripts: 著 to 着
SEEN_HANZI = 4  # likewise a Chinese piece of more than one character
PAD, UNKNOWN = "[PAD]", "[UNK]"

_WORD = re.compile(f"[{LATIN}]+(?:'[a-z]+)?")


def folding(lines: Iterable[str]) -> dict[str, str]:
    """Return which character stands for which, so that both scripts of each line read the same.

    `lines` are in simplified script; they are turned to traditional by three standards to see where
    folding character by character would leave a difference.
    """
    simplify = OpenCC("t2s").convert
    blocks = [*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000)]
    table = {chr(code): simplify(chr(code)) for code in blocks}
    table = {a: b for a, b in table.items() if a != b and len(b) == 1 and ord(b) < 0x10000}
    text = "\n".join(lines)
    common = Counter(text)
    for standard in ("s2t", "s2tw", "s2hk"):
        other = OpenCC(standard).convert(text)
        if len(other) != len(text):
            continue  # a phrase changed its length, so characters cannot be laid side by side
        for a, b in sorted(set(zip(other, text, strict=True))):
            if common[a] <= RARE * common[b]:
                _join(table, a, b)
    return {a: _end(table, a) for a in table}


def train_tokenizer(
    chinese: Sequence[str], english: Sequence[str], table: dict[str, str], size: int
) -> Tokenizer:
    """Return the tokenizer fitted on sentences of both languages; `size` bounds the pieces first learnt."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = _normaliser(table)
    tokenizer.pre_tokenizer = _pre_tokenizer()
    trainer = trainers.UnigramTrainer(
        vocab_size=size,
        unk_token=UNKNOWN,
        special_tokens=[PAD, UNKNOWN],
        max_piece_length=16,
        shrinking_factor=0.7,
        show_progress=False,
    )
    tokenizer.train_from_iterator([*chinese, *english], trainer)
    content = json.loads(tokenizer.to_str())
    content["model"]["vocab"] = _chosen(tokenizer, content["model"]["vocab"], chinese, english)
    content["model"]["unk_id"] = 1
    return Tokenizer.from_str(json.dumps(content))


def words_of(tokenizer: Tokenizer) -> dict[str, list[str]]:
    """Return the whole words among the pieces, by language, in order."""
    pieces = [tokenizer.id_to_token(row) or "" for row in range(tokenizer.get_vocab_size())]
    english = [piece[1:] for piece in pieces if re.fullmatch(f"▁[{LATIN}]{{2,}}", piece)]
    return {"en": english, "zh": [piece for piece in pieces if re.fullmatch(f"[{HAN}]{{2,4}}", piece)]}


def _normaliser(table: dict[str, str]) -> norm.Normalizer:
    return norm.Sequence(
        [
            norm.NFKC(),
            norm.Lowercase(),
            norm.Precompiled(_character_map(table)),
            norm.Replace(Regex("(?<=[0-9]),(?=[0-9]{3})"), ""),
            norm.Replace(Regex("['’]s\\b"), ""),
            norm.Replace(Regex(f"(?<![{LATIN}])(?=[a-z])"), "▁"),
        ]
    )


def _pre_tokenizer() -> pre_tokenizers.PreTokenizer:
    kept = Regex(f"[{HAN}]+|▁?[{LATIN}]+(?:'[a-z]+)?|[0-9]+(?:\\.[0-9]+)?|[^\\sa-z0-9{LATIN}{HAN}▁]")
    return pre_tokenizers.Split(kept, "removed", invert=True)


def _chosen(
    tokenizer: Tokenizer, learnt: list[tuple[str, float]], chinese: Sequence[str], english: Sequence[str]
) -> list[tuple[str, float]]:
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
            kept["▁" + word] = max(kept.get("▁" + word, -99.0), math.log(count / total / 2))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        kept.setdefault(letter, -12.0)
        kept.setdefault("▁" + letter, -11.0)
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


def _join(table: dict[str, str], first: str, second: str) -> None:
    """Make two characters fold to one and the same, the second's end."""
    a, b = _end(table, first), _end(table, second)
    if a != b and all(re.match(f"[{HAN}]", c) for c in (a, b)):
        table[a] = b


def _end(table: dict[str, str], character: str) -> str:
    while character in table:
        character = table[character]
    return character


def _character_map(table: dict[str, str]) -> bytes:
    """Return the table as sentencepiece stores it, which tokenizer.json can carry."""
    rows = "".join(f"{ord(a):X}\t{ord(b):X}\n" for a, b in sorted(table.items()))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "map.tsv").write_text(rows, encoding="ascii")
        (place / "text.txt").write_text(
            "\n".join("abcdefgh ijkl mnop"[i % 9 :] for i in range(200)), encoding="ascii"
        )
        sentencepiece.SentencePieceTrainer.train(
            input=str(place / "text.txt"),
            model_prefix=str(place / "tiny"),
            vocab_size=30,
            normalization_rule_tsv=str(place / "map.tsv"),
            minloglevel=2,
            hard_vocab_limit=False,
        )
        model = (place / "tiny.model").read_bytes()
    return _field(_field(model, _NORMALIZER_SPEC), _CHARSMAP)


_NORMALIZER_SPEC, _CHARSMAP = 3, 2  # field numbers in sentencepiece_model.proto


def _field(message: bytes, number: int) -> bytes:
    """Return the first length-delimited field of that number in a protocol buffer message."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        size, after = (_varint(message, at)) if key & 7 in (0, 2) else ({1: 8, 5: 4}[key & 7], at)
        if key == number << 3 | 2:
            return message[after : after + size]
        at = after if key & 7 == 0 else after + size
    raise ValueError(f"the message has no field {number}")


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while message[at] & 128:
        value |= (message[at] & 127) << shift
        at, shift = at + 1, shift + 7
    return value | message[at] << shift, at + 1
