"""Any sentence-transformers model, by folder or by name, through sentence-transformers itself.

Torch is imported only here. A name is looked up in the machine's own model cache and nowhere else:
a run never waits for the network, and the same command gives the same report tomorrow. What lies in neither
place is refused before torch is imported, which takes seconds.

Errors  UnknownEncoder, if there is no such model or sentence-transformers is not installed.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from checker.errors import UnknownEncoder
from checker.matching.encoders.encoder import Encoder, Vectors

BATCH = 64  # texts a pass; more gains nothing on a processor


def load(name: str, where: str) -> Encoder:
    """Return the sentence-transformers model at `where`, a folder or a model's name."""
    model = _open(name, where)

    def embed(texts: list[str]) -> Vectors:
        vectors = model.encode(texts, batch_size=BATCH, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32)

    return Encoder(name, embed(["1"]).shape[1], embed)


def _open(name: str, where: str) -> Any:
    if not (Path(where).is_dir() or _is_cached(where)):
        raise UnknownEncoder(_missing(name, where))
    try:
        with _quiet():
            from sentence_transformers import SentenceTransformer  # noqa: PLC0415  (brings torch)
    except ImportError as error:
        raise UnknownEncoder(
            f"The encoder {name} needs an extra package: pip install 'claim-checker[sentence-transformers]'."
        ) from error
    try:
        with _quiet():
            model = SentenceTransformer(where, device="cpu", local_files_only=True)
    except Exception as error:  # a dozen kinds, from OSError to JSON errors
        raise UnknownEncoder(_missing(name, where)) from error
    return model.float().eval()


def _is_cached(model: str) -> bool:
    """Say whether a model of that name lies in a place where sentence-transformers keeps what it fetched."""
    kept = "models--" + model.replace(
        "/", "--"
    )  # a name without an owner is one of sentence-transformers' own
    names = (kept, kept.replace("models--", "models--sentence-transformers--", 1))
    return any((place / name).is_dir() for place in _caches() for name in names)


def _caches() -> Iterator[Path]:
    """Yield the folders of the model cache, as huggingface_hub and sentence-transformers find them."""
    for variable in ("SENTENCE_TRANSFORMERS_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if os.environ.get(variable):
            yield Path(os.environ[variable]).expanduser()
    home = Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface"
    yield Path(os.environ.get("HF_HOME") or home).expanduser() / "hub"


def _missing(name: str, where: str) -> str:
    if Path(where).is_dir():
        return f"The folder {where} is no sentence-transformers model that can be loaded."
    return (
        f"There is no encoder {name}: it is not built in, not a folder, and not in this machine's model cache"
        " (nothing is downloaded during a run)."
    )


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the libraries' progress bars and remarks off the terminal while a model loads."""
    loggers = [logging.getLogger(name) for name in ("sentence_transformers", "transformers")]
    levels = [logger.level for logger in loggers]
    before = {name: os.environ.get(name) for name in _BARS}
    os.environ.update(dict.fromkeys(_BARS, "1"))
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


_BARS = ("HF_HUB_DISABLE_PROGRESS_BARS", "TQDM_DISABLE")
