"""Write the encoder as a plain sentence-transformers folder: StaticEmbedding, then Normalize."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from tokenizers import Tokenizer

_MODULE = "sentence_transformers.models."
_FILES = {
    "modules.json": [
        {"idx": 0, "name": "0", "path": "", "type": _MODULE + "StaticEmbedding"},
        {"idx": 1, "name": "1", "path": "1_Normalize", "type": _MODULE + "Normalize"},
    ],
    "config_sentence_transformers.json": {
        "prompts": {},
        "default_prompt_name": None,
        "similarity_fn_name": "cosine",
    },
    "1_Normalize/config.json": {},
}


def write_folder(tokenizer: Tokenizer, matrix: NDArray[np.float32], folder: Path) -> None:
    """Write tokenizer.json, the matrix in half precision, and the small files that name the modules."""
    (folder / "1_Normalize").mkdir(parents=True, exist_ok=True)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    content = json.loads(tokenizer.to_str())
    (folder / "tokenizer.json").write_text(
        json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
    )
    weights = folder / "model.safetensors"
    save_file({"embedding.weight": matrix.astype(np.float16)}, weights)
    weights.chmod(0o644)  # safetensors writes it for its owner alone
    for name, entry in _FILES.items():
        (folder / name).write_text(json.dumps(entry, indent=1) + "\n", encoding="utf-8")
