"""Name what is kept, so that nothing is taken for known that this program would work out otherwise.

The digest of the program covers its code, its word lists and the versions of the libraries that read files, so that it
changes with every change, also between releases.
"""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from checker.matching.encoders import Encoder
from checker.reading.article import facets
from checker.recall.memory import Key

__all__ = ["article_key", "digest_of", "encoder_key", "program_digest"]

_SIZE = 16
_PACKAGE = Path(__file__).resolve().parents[1]
# What the content of a kept record can depend on; not what only judges or shows it.
_PARTS = ("claims", "languages", "matching", "reading", "recall", "values", "records.py")
_LIBRARIES = (
    "charset-normalizer",
    "faiss-cpu",
    "htmldate",
    "lxml",
    "msgspec",
    "numpy",
    "opencc",
    "python-frontmatter",
    "tokenizers",
    "trafilatura",
)


def digest_of(*parts: bytes) -> bytes:
    """Return a digest of the parts, each told apart from the next."""
    found = blake2b(digest_size=_SIZE)
    for part in parts:
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.digest()


@cache
def program_digest() -> bytes:
    """Return the digest of everything that decides what is kept, the encoder apart."""
    files = sorted(
        file for part in _PARTS for file in _sources(_PACKAGE / part) if "__pycache__" not in file.parts
    )
    code = (
        each for file in files for each in (file.relative_to(_PACKAGE).as_posix().encode(), file.read_bytes())
    )
    return digest_of(*code, *(f"{name} {_version(name)}".encode() for name in _LIBRARIES))


def _sources(place: Path) -> list[Path]:
    return list(place.rglob("*.py")) if place.is_dir() else [place]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def article_key(content: bytes, name: str) -> Key:
    """Return the key of the article in a file with these bytes, called so."""
    return digest_of(program_digest(), facets(name).encode(), content)


def encoder_key(encoder: Encoder) -> Key:
    """Return the key of what `encoder` makes of texts."""
    return digest_of(program_digest(), encoder.name.encode(), encoder.digest.encode())
