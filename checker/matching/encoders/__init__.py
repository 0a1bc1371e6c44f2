"""Turn clauses into vectors whose inner product says how near two clauses are in meaning.

An encoder only proposes which claims to compare; rules decide. `load_encoder` knows three sorts:
those built in (models/encoders.toml lists them), any folder of sentence-transformers, and any
sentence-transformers model that lies in the machine's model cache. Nothing is downloaded here.

Errors  UnknownEncoder, if a name is none of the three or what it needs is not installed.
"""

from checker.matching.encoders.encoder import Encoder, Vectors
from checker.matching.encoders.registry import (
    DEFAULT,
    OTHER,
    Card,
    cards,
    get_encoder,
    is_here,
    load_encoder,
    models_folder,
    to_get,
)

__all__ = [
    "DEFAULT",
    "OTHER",
    "Card",
    "Encoder",
    "Vectors",
    "cards",
    "get_encoder",
    "is_here",
    "load_encoder",
    "models_folder",
    "to_get",
]
