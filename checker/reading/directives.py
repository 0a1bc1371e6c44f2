"""Find what an article's comments ask of the program, and keep it out of the article.

A comment that begins with `checker:` speaks to the program, in Markdown, HTML and plain text alike:
`<!-- checker: ignore[rule, other-rule] reason -->` is about the next paragraph.

Units   Offsets are code points of the decoded file, half-open.
Errors  None raised: a comment that is not understood comes back as a directive with a fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Directive", "directives", "without_directives"]

LONGEST = 2000  # code points between "checker:" and the end of the comment: one never closed hides no article

_MARK = re.compile(rf"<!--\s*checker\s*:(?P<body>(?:(?!-->).){{0,{LONGEST}}})-->", re.DOTALL | re.IGNORECASE)
_IGNORE = re.compile(r"\s*ignore\s*\[(?P<rules>[^\]]*)\](?P<reason>.*)", re.DOTALL | re.IGNORECASE)
_NOT_BREAK = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]")
_USAGE = "write it as <!-- checker: ignore[rule] reason -->"


@dataclass(frozen=True, slots=True)
class Directive:
    """What a comment at `start:end` asks: to ignore findings of `rules`, and why; `fault` says why it cannot count."""

    start: int
    end: int
    rules: tuple[str, ...] = ()
    reason: str = ""
    fault: str = ""


def directives(text: str) -> list[Directive]:
    """Return the directives of a text in their order.

    >>> directives("<!-- checker: ignore[a, b] as the court has it -->")
    [Directive(start=0, end=50, rules=('a', 'b'), reason='as the court has it', fault='')]
    >>> directives("<!-- checker: ignore[a] -->")[0].fault
    'it gives no reason; write it as <!-- checker: ignore[rule] reason -->'
    """
    if "checker" not in text.lower():
        return []
    return [_understood(match) for match in _MARK.finditer(text)]


def without_directives(text: str) -> str:
    r"""Return the text with blanks in the place of its directives, as long and with as many lines as before.

    >>> without_directives("It has 5.\n<!-- checker:\nignore[a] for 7 reasons -->\nIt has 6.").split()
    ['It', 'has', '5.', 'It', 'has', '6.']
    """
    if "checker" not in text.lower():
        return text
    return _MARK.sub(lambda match: _NOT_BREAK.sub(" ", match[0]), text)


def _understood(match: re.Match[str]) -> Directive:
    start, end = match.span()
    asked = _IGNORE.fullmatch(match["body"])
    if asked is None:
        return Directive(start, end, fault=f"it is not understood; {_USAGE}")
    rules = tuple(rule for part in asked["rules"].split(",") if (rule := part.strip()))
    reason = " ".join(asked["reason"].split())
    if not rules:
        return Directive(start, end, fault=f"it names no rule; {_USAGE}")
    return Directive(start, end, rules, reason, fault="" if reason else f"it gives no reason; {_USAGE}")
