r"""Make text from articles harmless in Markdown, in HTML inside Markdown, and on a terminal.

An article may hold anything: tags, pipes, backticks, links, control characters, text that runs
backwards. Quoted, it must read as it stands and do nothing: no markup, no new line, no table cell.

Source  CommonMark 0.31 on backslash escapes and entities; GFM on tables and autolinks; the
        direction controls are those of UAX #9.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["bold", "code", "escaped", "inline", "slug", "visible"]

# A backslash keeps these readable in the source; "$" opens a formula on some forges.
_MARKUP = {ord(char): "\\" + char for char in "\\`*_[]~#$"}
# Entities where a backslash is not enough: HTML itself, and "|", at which tables are cut first.
_HTML = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("|"): "&#124;"}
_INLINE = {**_MARKUP, **_HTML}

_BLANKS = re.compile(r"\s+")
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_BLOCK_START = re.compile(r"^(?:()([-+=])|(\d{1,9})([.)])(?=\s|$))")
_LINK_WORD = re.compile(r"(?<=www)\.|:(?=//)", re.IGNORECASE)
_BACKTICKS = re.compile(r"`+")
_NOT_SLUG = re.compile(r"[^A-Za-z0-9_-]+")


def visible(text: str) -> str:
    r"""Return `text` on one line, blanks made single, without what steers a terminal or the direction.

    >>> visible("3.4\n billion\x1b[31m")
    '3.4 billion�[31m'
    """
    if text.isprintable() and "  " not in text:  # as nearly all text is
        return text
    return _CONTROL.sub("�", _BLANKS.sub(" ", _DIRECTION.sub("", text)))


def inline(text: str) -> str:
    r"""Return Markdown that shows `text` inside a line which has begun already.

    >>> inline("a <b>*c*</b> | [d](https://e)")
    'a &lt;b&gt;\\*c\\*&lt;/b&gt; &#124; \\[d\\](https\\://e)'
    """
    return _LINK_WORD.sub(r"\\\g<0>", visible(text).translate(_INLINE))


def escaped(text: str) -> str:
    r"""Return Markdown that shows `text` wherever it is put, also at the start of a line.

    >>> escaped("# 1"), escaped("1. a"), escaped("- b")
    ('\\# 1', '1\\. a', '\\- b')
    """
    return _BLOCK_START.sub(r"\1\3\\\2\4", inline(text).strip())


def bold(text: str) -> str:
    """Return Markdown that shows `text` in bold; tags where asterisks would not bind (12%, $3).

    >>> bold("35億美元"), bold("12%")
    ('**35億美元**', '<b>12%</b>')
    """
    shown = inline(text.strip())
    binds = bool(shown) and shown[0].isalnum() and shown[-1].isalnum()
    return f"**{shown}**" if binds else f"<b>{shown}</b>"


def code(text: str) -> str:
    """Return a code span that shows `text`; for lines, not for table cells.

    >>> code("a.md:3"), code("a`b")
    ('`a.md:3`', '``a`b``')
    """
    shown = visible(text)
    fence = "`"
    runs = {len(run) for run in _BACKTICKS.findall(shown)}
    while len(fence) in runs:
        fence += "`"
    pad = " " if shown[:1] in ("`", " ", "") or shown[-1:] in ("`", " ") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def slug(text: str) -> str:
    """Return `text` with only the characters that an HTML id may hold everywhere.

    >>> slug('ab-1" onload="x')
    'ab-1-onload-x'
    """
    return _NOT_SLUG.sub("-", unicodedata.normalize("NFKC", text)).strip("-")
