"""Find what an id of the report stands for: a claim (c12), a pair (c12-c40), a cluster (k3), a finding (9f31c2).

Errors  UnknownIdError, in one sentence, for what is no id, for an id that the report does not hold, and for the
        beginning of several fingerprints.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.errors import CheckerError
from checker.records import Claim, Cluster, Finding, Report

__all__ = ["Asked", "UnknownIdError", "asked_for", "is_id", "is_pair"]

Asked = Claim | tuple[Claim, Claim] | Cluster | Finding

_LEAST_PREFIX = (
    4  # characters of a fingerprint; fewer are shared by chance in a report of some dozen findings
)
_CLAIM = re.compile(r"c\d+")
_PAIR = re.compile(r"(c\d+)[-–,:](c\d+)")
_CLUSTER = re.compile(r"k\d+")
_FINGERPRINT = re.compile(r"[0-9a-f]{4,}")


class UnknownIdError(CheckerError):
    """An id that the report does not hold."""


def is_id(text: str) -> bool:
    """Say whether `text` has the form of an id.

    >>> [is_id(text) for text in ("c12", "c12-c40", "k3", "9f31c2", "articles", "9f")]
    [True, True, True, True, False, False]
    """
    return any(form.fullmatch(text) for form in (_CLAIM, _PAIR, _CLUSTER, _FINGERPRINT))


def is_pair(first: str, second: str) -> bool:
    """Say whether two words are the ids of two claims."""
    return bool(_CLAIM.fullmatch(first) and _CLAIM.fullmatch(second))


def asked_for(wanted: str, report: Report) -> Asked:
    """Return what the id `wanted` stands for in `report`."""
    claims = {claim.id: claim for claim in report.claims}
    if pair := _PAIR.fullmatch(wanted):
        return _pair(pair[1], pair[2], claims)
    if wanted in claims:
        return claims[wanted]
    for cluster in report.clusters:
        if cluster.id == wanted:
            return cluster
    return _finding(wanted, report)


def _pair(first: str, second: str, claims: dict[str, Claim]) -> tuple[Claim, Claim]:
    for each in (first, second):
        if each not in claims:
            raise UnknownIdError(_absent("claim", each, [*claims]))
    if first == second:
        raise UnknownIdError(f"'{first}' stands on both sides; a pair is two claims.")
    return claims[first], claims[second]


def _finding(wanted: str, report: Report) -> Finding:
    prefix = wanted.lower()
    found = [finding for finding in report.findings if finding.fingerprint.startswith(prefix)]
    if len(found) == 1 and len(prefix) >= _LEAST_PREFIX:
        return found[0]
    if _CLAIM.fullmatch(wanted):
        raise UnknownIdError(_absent("claim", wanted, [claim.id for claim in report.claims]))
    if _CLUSTER.fullmatch(wanted):
        raise UnknownIdError(_absent("cluster", wanted, [cluster.id for cluster in report.clusters]))
    if len(found) > 1 and _FINGERPRINT.fullmatch(prefix):
        raise UnknownIdError(f"'{wanted}' begins the fingerprints of {len(found)} findings; give more of it.")
    if _FINGERPRINT.fullmatch(prefix):
        raise UnknownIdError(
            f"there is no finding '{wanted}' among the {len(report.findings)} of this report."
        )
    raise UnknownIdError(
        f"'{wanted}' is no id of the report; ids look like c12 (a claim), c12-c40 (a pair), k3 (a cluster) or "
        f"9f31c2d0 (a finding's fingerprint, or its first {_LEAST_PREFIX} characters or more)."
    )


def _absent(noun: str, wanted: str, known: Sequence[str]) -> str:
    if not known:
        return f"there is no {noun} '{wanted}': the report has none."
    return f"there is no {noun} '{wanted}'; this report has {known[0]} to {known[-1]}."
