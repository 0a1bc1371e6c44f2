"""Write Chinese in one script before it is compared; for matching only, never for what is shown.

OpenCC's t2s turns traditional words into simplified ones, phrase by phrase. It loads on the first
text that holds a hanzi, so that an English run never pays for it.

Source  OpenCC (PyPI OpenCC, Apache-2.0), configuration t2s.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

_HANZI = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def unify(text: str) -> str:
    """Return `text` in simplified script; its length may change.

    >>> unify("臺灣的人口"), unify("Taiwan")
    ('台湾的人口', 'Taiwan')
    """
    return _converter()(text) if _HANZI.search(text) else text


@cache
def _converter() -> Callable[[str], str]:
    from opencc import OpenCC  # noqa: PLC0415  (only where there is Chinese)

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert
