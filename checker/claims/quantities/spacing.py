"""Close up the spaces that stand inside numbers, and say where each character stood before.

In Chinese a space inside a share (百 分 之 五), or between characters that are all set apart, means nothing; elsewhere
it may part two sentences of a headline. In English a run of spaces is one space.
"""

from __future__ import annotations

import re
from dataclasses import replace

from checker.records import Mention

__all__ = ["close_up", "close_up_all", "put_back"]

_NUMERAL = "0-9０-９零〇一二三四五六七八九十百千万亿兆两壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳叄陸點点.．"
_HAN = "\u4e00-\u9fff"
_MANY = re.compile(r"(?<= ) +")
# A space is found first, then what stands before it
_INSIDE = re.compile(
    r" (?<=[个個] ) *(?=百 *分 *[点點])| (?<=[百佰] ) *(?=分 *[点點之])| (?<=[百佰]分 ) *(?=[点點之])"
    rf"| (?<=[{_NUMERAL}][点點] ) *(?=[{_NUMERAL}]{{1,2}} *(?:[个個] *百|[成折%％]))"
    rf"| (?<=[{_NUMERAL}]成 ) *(?=[{_NUMERAL}](?![{_HAN}]))"
    rf"| (?<=\d [万亿萬億] )(?=\d{{1,4}} ?[票人元名戶户股])"
)
_SHARE = re.compile(rf"[百佰] *分 *之 *(?:[{_NUMERAL}] *)+")
_LETTERS = re.compile(rf"(?<!\S)(?:[{_HAN}] +){{2,}}[{_HAN}](?!\S)")
_BETWEEN = re.compile(r"(?<![\x21-\x7e０-９．]) +| +(?![\x21-\x7e０-９．零〇一二三四五六七八九两])")
_SPACES = re.compile(r" +")


def close_up(text: str, spaced: bool) -> tuple[str, list[int] | None]:
    """Return `text` without the spaces that surely stand inside numbers, and the places of what is left in `text`.

    >>> close_up("增长 百 分 之 五", spaced=False)
    ('增长 百分之五', [0, 1, 2, 3, 5, 7, 9])
    """
    if spaced:
        return (
            _without(text, [found.span() for found in _MANY.finditer(text)]) if "  " in text else (text, None)
        )
    gaps = [found.span() for found in _INSIDE.finditer(text)]
    stretches = [*_LETTERS.finditer(text), *(found for found in _SHARE.finditer(text) if _ends(text, found))]
    for stretch in stretches:
        gaps += [gap.span() for gap in _SPACES.finditer(text, stretch.start(), _stop(stretch))]
    return _without(text, gaps)


def close_up_all(text: str, spaced: bool) -> tuple[str, list[int] | None]:
    """Return `text` without any space that Chinese does not need: for a text that is nothing but numbers."""
    return (
        close_up(text, spaced)
        if spaced
        else _without(text, [found.span() for found in _BETWEEN.finditer(text)])
    )


def _stop(stretch: re.Match[str]) -> int:
    return stretch.start() + len(stretch[0].rstrip())


def _ends(text: str, share: re.Match[str]) -> bool:
    """Say whether no word follows the share directly, which its last character could belong to: 百分之五 十家."""
    after = text[_stop(share) : _stop(share) + 1]
    return not ("\u4e00" <= after <= "\u9fff")


def _without(text: str, gaps: list[tuple[int, int]]) -> tuple[str, list[int] | None]:
    if not gaps:
        return text, None
    left_out = {place for start, end in gaps for place in range(start, end)}
    places = [place for place in range(len(text)) if place not in left_out]
    return "".join(text[place] for place in places), places


def put_back(mentions: tuple[Mention, ...], places: list[int]) -> tuple[Mention, ...]:
    """Return `mentions` of a closed text with their spans in the text as it was."""
    return tuple(replace(m, start=places[m.start], end=places[m.end - 1] + 1) for m in mentions)
