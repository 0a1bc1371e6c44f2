"""Name a finding by what its claims say, so that moving, re-wrapping or renaming a file changes nothing."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable

from checker.languages.zh.script import fold
from checker.records import Claim

__all__ = ["fingerprint", "fingerprint_of"]

_LENGTH = 16  # hexadecimal digits: 64 bits, no collision to be feared among millions of findings


def fingerprint(rule: str, claims: Iterable[Claim]) -> str:
    """Return the name of a finding of `rule` on `claims`, in whatever order they come."""
    said = sorted({_said(claim) for claim in claims})
    return _digest("\n".join((rule, *said)))


def fingerprint_of(claim: Claim) -> str:
    """Return the name of what one claim says: its sentence and its value, wherever it stands."""
    return _digest(_said(claim))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]


def _said(claim: Claim) -> str:
    quantity = claim.quantity
    text = "".join(fold(unicodedata.normalize("NFKC", claim.context)).split()).lower()
    return f"{text}|{quantity.low}|{quantity.high}|{quantity.unit}|{quantity.per or ''}"
