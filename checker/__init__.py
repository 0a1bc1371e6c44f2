r"""Cross-check the numeric claims of a folder of articles.

Two functions do what the commands of the same names do; whatever keeps them from it is a `CheckerError` that says so in
one sentence. `report` tells what articles say of one another:

>>> from pathlib import Path
>>> from tempfile import TemporaryDirectory
>>> from checker import check, report
>>> place = TemporaryDirectory()
>>> archive, inbox = Path(place.name, "archive"), Path(place.name, "inbox")
>>> archive.mkdir(), inbox.mkdir()
(None, None)
>>> told = "---\ndate: 2025-03-02\n---\nThe Marl Tunnel cost 4.2 billion euros, Northway Rail said.\n"
>>> _ = Path(archive, "tunnel.md").write_text(told, encoding="utf-8")
>>> [claim.surface for claim in report([archive]).claims]
['4.2 billion euros']

`check` tells what of it concerns new articles, and whether that fails a check (`status`, 0 or 1):

>>> _ = Path(inbox, "opening.md").write_text(told.replace("4.2", "4.9"), encoding="utf-8")
>>> found = check([inbox], against=[archive])
>>> found.status
1
>>> [(each.finding.rule, each.finding.message.partition(": ")[0]) for each in found.findings]
[('otherwise-conflict', 'Marl Tunnel cost')]
>>> check([inbox], against=[archive], fail_on="never").status
0
>>> place.cleanup()

Everything that they return is a frozen record of `checker.records`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.errors import CheckerError

if TYPE_CHECKING:  # imported when asked for, so that `import checker` costs nothing
    from checker.api import check, report

__all__ = ["CheckerError", "__version__", "check", "report"]

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name not in ("check", "report"):
        raise AttributeError(f"module 'checker' has no attribute '{name}'")
    from checker import api  # noqa: PLC0415

    return getattr(api, name)
