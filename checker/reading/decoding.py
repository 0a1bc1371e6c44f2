"""Decide how a file's bytes are to be read as text.

UTF-8 is tried first and strictly, then what a byte order mark or an HTML page says of itself, then GB18030 and
Big5, which are believed only if what comes out is Chinese that people write; the rest is left to
charset-normalizer. A byte order mark of UTF-8 stays in the text, as `open(path, encoding="utf-8")` keeps it.

Errors  None raised: what cannot be read comes back as the reason, a string for a person.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from checker.languages.zh.reading import FREQUENT
from checker.languages.zh.script import fold

__all__ = ["Decoded", "decode"]

SAMPLE = 1 << 16  # bytes; enough to tell one encoding from another
READABLE_SHARE = (
    0.3  # of hanzi that are frequent: running Chinese has about 0.6, the wrong encoding under 0.15
)
DAMAGED_SHARE = 0.002  # of bytes that may be broken in a file that is otherwise in one encoding
CONTROL_SHARE = 0.01  # of control characters: text has next to none

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_HANZI = re.compile("[\u3400-\u9fff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, how it was read, and what was lost in doing so."""

    text: str
    encoding: str
    note: str = ""


def decode(content: bytes) -> Decoded | str:
    """Return the text of `content`, or why it cannot be read as text.

    >>> decode("营收".encode()), decode(b"")
    (Decoded(text='营收', encoding='utf-8', note=''), 'it is empty')
    """
    if not content.strip():
        return "it is empty"
    found = _by_mark(content) or _narrow(content) or _wide(content) or _declared(content) or _chinese(content)
    found = found or _mostly(content, "utf-8") or _guessed(content)
    if found is None or _is_binary(found.text[:SAMPLE]):
        return (
            "it is a binary file"
            if found or _is_binary(content[:SAMPLE].decode("latin-1"))
            else "its encoding is not known"
        )
    return found if found.text.strip("\ufeff \t\r\n\u3000") else "it holds no text"


def _is_binary(text: str) -> bool:
    return len(_CONTROL.findall(text)) > CONTROL_SHARE * len(text)


def _narrow(content: bytes) -> Decoded | None:
    """Read UTF-8; UTF-16 of Latin letters is UTF-8 as well, but with zeros in it."""
    return None if content[:SAMPLE].count(0) else _strict(content, "utf-8")


def _strict(content: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(content.decode(encoding), encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _by_mark(content: bytes) -> Decoded | None:
    return next((_strict(content, encoding) for mark, encoding in _MARKS if content.startswith(mark)), None)


def _wide(content: bytes) -> Decoded | None:
    """Read UTF-16 that bears no mark; Latin letters show it by their zero bytes, hanzi by being frequent."""
    if len(content) % 2:
        return None
    for encoding, zeros in (("utf-16-le", content[1:SAMPLE:2]), ("utf-16-be", content[0:SAMPLE:2])):
        found = _strict(content, encoding)
        latin = zeros.count(0) > 0.5 * len(zeros)
        if found and (latin or _readable(found.text[:SAMPLE]) > READABLE_SHARE) and "\0" not in found.text:
            return found
    return None


def _declared(content: bytes) -> Decoded | None:
    """Read the file as the page in it says, where that is so."""
    match = _DECLARED.search(content[:4096])
    if match is None:
        return None
    name = match[1].decode("ascii", "replace").lower()
    encoding = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}.get(name, name)
    return _strict(content, encoding) or _mostly(content, encoding)


def _chinese(content: bytes) -> Decoded | None:
    """Read GB18030 or Big5, whichever gives the Chinese that people write."""
    found = [
        decoded
        for name in ("gb18030", "big5hkscs", "cp950")
        if (decoded := _strict(content, name) or _mostly(content, name))
    ]
    best = max(found, key=lambda decoded: (_readable(decoded.text[:SAMPLE]), not decoded.note), default=None)
    return best if best and _readable(best.text[:SAMPLE]) > READABLE_SHARE else None


def _readable(text: str) -> float:
    """Return the share of the hanzi in `text` that are frequent, 0 where there are next to none."""
    hanzi = _HANZI.findall(fold(text))
    return sum(character in FREQUENT for character in hanzi) / len(hanzi) if len(hanzi) > 3 else 0.0


def _mostly(content: bytes, encoding: str) -> Decoded | None:
    """Read a file in which a few bytes are broken, marking them U+FFFD."""
    try:
        text = content.decode(encoding, "replace")
    except LookupError:
        return None
    broken = text.count("\ufffd")
    if broken > max(1.0, DAMAGED_SHARE * len(content)) or (broken and len(content) < 40):
        return None
    return Decoded(text, encoding, f"{broken} broken characters were read as U+FFFD" if broken else "")


def _guessed(content: bytes) -> Decoded | None:
    """Leave the choice to charset-normalizer."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  (slow to import, and seldom needed)

    if content[:SAMPLE].count(0):
        return None
    best = from_bytes(content[:SAMPLE]).best()
    return _strict(content, best.encoding) or _mostly(content, best.encoding) if best else None
