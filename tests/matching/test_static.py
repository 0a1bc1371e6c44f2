"""The torch-free reader of static models against sentence-transformers on the same folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from checker.errors import UnknownEncoder
from checker.matching.encoders import folder, static
from checker.matching.encoders.encoder import Encoder, Span, Vectors

WORDS = (
    "营收",
    "收入",
    "亿",
    "美元",
    "去年",
    "公",
    "司",
    "▁revenue",
    "▁reached",
    "▁billion",
    "▁last",
    "▁year",
    "0",
    "$",
    ",",
    "，",
    "。",
)
TEXTS = ("公司去年营收0亿美元", "revenue reached $0 billion last year", "营收", "unknown 𓀀 words", "0,0,0")
HOSTILE = ("", "   ", "!?", "\x00", "𓀀𓀁", "a" * 1_500, "营收" * 700)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a tiny static model of random rows, laid out as the real one."""
    place = tmp_path_factory.mktemp("static")
    tokenizer = Tokenizer(
        models.Unigram([("[PAD]", 0.0), ("[UNK]", 0.0), *((w, -2.0) for w in WORDS)], unk_id=1)
    )
    tokenizer.normalizer = normalizers.Replace(Regex(r"(?<![a-z])(?=[a-z])"), " ")
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="never")
    tokenizer.save(str(place / "tokenizer.json"))
    matrix = np.random.default_rng(0).normal(size=(len(WORDS) + 2, 16)).astype(np.float16)
    save_file({static.WEIGHT: matrix}, place / "model.safetensors")
    kinds = ("StaticEmbedding", "Normalize")
    rows = [
        f'{{"idx": {n}, "name": "{n}", "path": "{p}", "type": "sentence_transformers.models.{k}"}}'
        for n, (k, p) in enumerate(zip(kinds, ("", "1_Normalize"), strict=True))
    ]
    (place / "modules.json").write_text(f"[{', '.join(rows)}]", encoding="utf-8")
    (place / "1_Normalize").mkdir()
    (place / "1_Normalize" / "config.json").write_text("{}", encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def encoder(made: Path) -> Encoder:
    return static.load("tiny", made)


def test_the_vectors_are_those_of_sentence_transformers(made: Path, encoder: Encoder) -> None:
    pytest.importorskip("sentence_transformers", reason="the sentence-transformers extra is not installed")
    expected = folder.load("tiny", str(made)).encode(TEXTS + HOSTILE)
    assert np.abs(encoder.encode(TEXTS + HOSTILE) - expected).max() < 1e-6


def test_a_vector_is_the_same_to_the_last_bit_in_any_company(encoder: Encoder) -> None:
    together = encoder.encode(TEXTS * 3 + HOSTILE)[: len(TEXTS)]
    assert np.array_equal(together, np.vstack([encoder.encode([text]) for text in TEXTS]))


def test_many_batches_are_joined_in_order(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = encoder.encode(TEXTS + HOSTILE)
    monkeypatch.setattr(static, "BATCH", 2)
    assert np.array_equal(encoder.encode(TEXTS + HOSTILE), expected)


def test_a_clause_from_its_sentence_is_the_clause_read_alone(encoder: Encoder) -> None:
    sentence = "公司去年营收0亿美元，收入0亿。"
    parts = ["公司去年营收0亿美元", "收入0亿", "revenue", ""]
    within = encoder.encode_within(parts, [sentence] * 4, share=0.0)
    assert np.abs(within - encoder.encode(parts)).max() < 1e-6


def test_a_clause_counts_against_its_sentence_by_how_much_it_tells(made: Path, encoder: Encoder) -> None:
    part, whole = "收入0亿", "公司去年营收0亿美元，收入0亿。"
    matrix = static.map_matrix(made / "model.safetensors").astype(np.float32)
    tokens = Tokenizer.from_file(str(made / "tokenizer.json")).encode(part, add_special_tokens=False).ids
    alone = matrix[tokens].sum(axis=0)
    (sentence,) = encoder.encode([whole])
    (mixed,) = encoder.encode_within([part], [whole], share=0.5)
    expected = static.FULL_WEIGHT * alone / (np.linalg.norm(alone) + 1) + 0.5 * sentence
    assert mixed == pytest.approx(expected / np.linalg.norm(expected), abs=1e-6)


def test_the_less_a_clause_tells_the_nearer_it_is_to_its_sentence(encoder: Encoder) -> None:
    whole = "公司去年营收0亿美元，收入0亿。"
    (sentence,) = encoder.encode([whole])

    def faint(texts: list[str], spans: list[Span]) -> tuple[Vectors, Vectors]:
        assert encoder.embed_spans is not None
        sentences, clauses = encoder.embed_spans(texts, spans)
        return sentences, clauses * 0.1

    quiet = replace(encoder, embed_spans=faint)
    near, nearer = (
        float(one.encode_within(["收入0亿"], [whole], share=0.5)[0] @ sentence) for one in (encoder, quiet)
    )
    assert near < nearer < 1


def test_an_encoder_whose_vectors_do_not_add_up_mixes_at_equal_length(encoder: Encoder) -> None:
    plain = Encoder("plain", encoder.dimension, encoder.embed)
    part, whole = "收入0亿", "公司去年营收0亿美元，收入0亿。"
    alone, sentence = encoder.encode([part, whole])
    expected = alone + 0.3 * sentence
    (mixed,) = plain.encode_within([part], [whole], share=0.3)
    assert mixed == pytest.approx(expected / np.linalg.norm(expected), abs=1e-6)


@pytest.mark.parametrize("content", [b"", b"\x02\0\0\0\0\0\0\0{}", b"\xff" * 64])
def test_a_damaged_folder_is_told_in_one_sentence(content: bytes, made: Path, tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_bytes((made / "tokenizer.json").read_bytes())
    (tmp_path / "model.safetensors").write_bytes(content)
    with pytest.raises(UnknownEncoder, match=r"^[^\n]+\.$"):
        static.load("broken", tmp_path)
