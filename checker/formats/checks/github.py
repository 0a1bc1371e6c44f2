"""Write a check as workflow commands, which GitHub shows as annotations on the changed lines.

GitHub shows ten annotations a step and drops the rest without a word, so the worst come first and the tenth tells
how many are left.

Source  GitHub's documentation of workflow commands; "%", line ends and, in properties, ":" and "," are escaped as its
        toolkit does.
"""

from __future__ import annotations

from checker.formats.checks.sights import Sight, new_sights
from checker.formats.checks.telling import summary, told
from checker.formats.escape import visible
from checker.formats.naming import count
from checker.records import Check, Severity

__all__ = ["SHOWN", "write_github"]

SHOWN = 10  # annotations a step
LONGEST = 4000  # code points of a message
_COMMANDS = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "notice"}
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = str.maketrans({**_DATA, ":": "%3A", ",": "%2C"})
_MESSAGE = str.maketrans(_DATA)


def write_github(check: Check) -> str:
    """Return one command a line; nothing where nothing was found."""
    new = new_sights(check)
    shown = new if len(new) <= SHOWN else new[: SHOWN - 1]
    lines = [_annotation(each) for each in shown]
    if len(new) > len(shown):
        rest = f"{count(len(new) - len(shown), 'more finding')}. {summary(check)}."
        lines.append(_command("notice", {"title": "claim-checker"}, rest))
    return "".join(f"{line}\n" for line in lines)


def _annotation(sight: Sight) -> str:
    finding, at = sight.checked.finding, sight.at
    where = {"file": visible(at.path), "line": str(at.line), "endLine": str(at.end_line)}
    if at.line == at.end_line:  # GitHub refuses a column where the lines differ
        where["col"] = str(at.column)
    where["title"] = f"{finding.severity.value}: {visible(finding.rule)} {visible(finding.fingerprint)}"
    return _command(_COMMANDS[finding.severity], where, told(sight))


def _command(name: str, properties: dict[str, str], message: str) -> str:
    told_of = ",".join(f"{key}={value.translate(_PROPERTY)}" for key, value in properties.items())
    text = message if len(message) <= LONGEST else message[: LONGEST - 1] + "…"
    return f"::{name} {told_of}::{text.translate(_MESSAGE)}"
