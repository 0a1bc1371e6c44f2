"""Read the ages that no unit tells: children under five, anyone over 65 pays, boys aged 9, 11 and 14.

Units   Years.
"""

from __future__ import annotations

import re

from checker.claims.quantities.draft import Draft, Standing
from checker.claims.quantities.line import Line
from checker.records import Kind, Modifier

__all__ = ["age_bound", "ages_listed"]

_OLDEST = 120
_BOUNDS = frozenset({Modifier.MORE_THAN, Modifier.LESS_THAN})
_WORDS = ("under ", "over ", "above ", "below ")  # "more than" counts the people
_ANYONE = r"any(?:one|body)|every(?:one|body)|no one|nobody|someone|those"
_PEOPLE = re.compile(
    rf"\b(?:(?P<any>{_ANYONE})|people|persons|adults|children|kids|boys|girls|men|women|infants|babies|toddlers"
    r"|teen(?:ager)?s|youngsters|youths|pupils|students|patients|residents|voters|workers|drivers|citizens|viewers|users"
    r"|players|customers|visitors|buyers|americans|britons|australians|canadians|indians|population)"
    r" (?:who (?:are|were) |(?:is|are|was|were) |just |well |aged )?$|\baged (?:just )?$"
    r"|(?:\b(?:third|quarter|half|fifth|tenth|percent|per cent|most|many)|%) (?:are|were) $"
)
_AND_OLDER = re.compile(r" (?:and|or) (?:(?P<sure>older|younger)|over|above|under|below|up)$")
_LINKS = frozenset({", ", " and ", " or ", ", and ", " & "})
_REACH = 40  # characters before a bound in which people are looked for


def age_bound(line: Line, draft: Draft) -> None:
    """Make a bare bound right behind people their age: children under five."""
    bare = draft.kind is None or (draft.kind is Kind.COUNT and draft.noun_only)
    if not bare or not line.lexicon.words.spaced:
        return
    if draft.kind is None and _young(draft) and _and_older(line, draft):
        draft.unit_is("year")
    if draft.modifier not in _BOUNDS:
        return
    if not _young(draft) or not line.text.startswith(_WORDS, draft.start):
        return
    people = _PEOPLE.search(line.text, max(0, draft.start - _REACH), draft.start)
    if line.text.startswith((" on ", " point", " degree"), draft.number_end):
        return
    if people and (draft.kind is None or people["any"]):
        draft.unit_is("year")
        draft.counted, draft.noun_only, draft.end = "", False, draft.number_end


def _and_older(line: Line, draft: Draft) -> bool:
    """Say whether the bound behind a number is of age: 60 and older, people 18 and over."""
    behind = _AND_OLDER.search(line.text, draft.number_end, draft.end)
    people = behind and (
        behind["sure"] or _PEOPLE.search(line.text, max(0, draft.start - _REACH), draft.start)
    )
    return bool(people)


def ages_listed(line: Line, left: Draft, right: Draft) -> None:
    """Give the unit of a first age to the next of the list: aged 9, 11 and 14."""
    told = left.prefixed and left.unit == "year" and right.kind is None and right.modifier is Modifier.EXACT
    if told and _young(right) and line.text[left.end : right.start] in _LINKS:
        right.unit_is("year")
        right.standing, right.prefixed = Standing.SURE, True


def _young(draft: Draft) -> bool:
    return draft.scale == 1 and draft.single and not draft.grouped and 0 < draft.high <= _OLDEST
