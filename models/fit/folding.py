"""One script: which traditional character is read as which simplified one, inside tokenizer.json itself.

Source  Character pairs from OpenCC (Apache-2.0), t2s; where its phrases make a character ambiguous
        (著 and 着, 乾 and 干) the two are folded together for both scripts.
"""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

import sentencepiece
from opencc import OpenCC

HAN = "㐀-鿿"
# The characters that may read as another: of the first plane without surrogates, letters and digits in mathematical and
# enclosed form, and hanzi beyond it.
_CHARACTERS = (
    range(0x21, 0xD800),
    range(0xE000, 0x10000),
    range(0x1D400, 0x1D800),
    range(0x1F100, 0x1F200),
    range(0x20000, 0x2FA20),
)
RARE = 0.3  # a character this much rarer than the one it is folded to is folded for both scripts: 著 to 着


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


def character_map(table: Mapping[str, str]) -> bytes:
    """Return NFKC, lower case and the table in one, as sentencepiece stores it and tokenizer.json can carry it.

    A character and the marks that follow it read as the one that they make; Hangul in parts stays as it is.
    """
    found: dict[str, str] = {}
    for character in map(chr, chain(*_CHARACTERS)):
        plain = _plain(character, table)
        for written in _spellings(character):
            if written != plain:
                found[written] = plain
    rows = "".join(f"{_hex(a)}\t{_hex(b)}\n" for a, b in sorted(found.items()))
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


def _plain(character: str, table: Mapping[str, str]) -> str:
    """Return what a character reads as."""
    lower = unicodedata.normalize("NFKC", character).lower()
    return "".join(table.get(c, c) for c in lower)


def _spellings(character: str) -> Iterator[str]:
    """Yield the character, and it with its marks written after it, one after another taken off."""
    yield character
    parts = unicodedata.normalize("NFD", character)
    if not "가" <= character <= "힣":
        for kept in range(1, len(parts)):
            yield unicodedata.normalize("NFC", parts[:kept]) + parts[kept:]


def _hex(text: str) -> str:
    return " ".join(f"{ord(character):X}" for character in text)


def _join(table: dict[str, str], first: str, second: str) -> None:
    """Make two characters fold to one and the same, the second's end."""
    a, b = _end(table, first), _end(table, second)
    if a != b and all(re.match(f"[{HAN}]", c) for c in (a, b)):
        table[a] = b


def _end(table: dict[str, str], character: str) -> str:
    while character in table:
        character = table[character]
    return character


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
