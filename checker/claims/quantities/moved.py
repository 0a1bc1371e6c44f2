"""Tell by how much something moved, in English: fell 12 percent, up $5, a 1% gain, off 64 cents."""

from __future__ import annotations

import re
from itertools import pairwise

from checker.claims.quantities.draft import Draft
from checker.claims.quantities.line import Line
from checker.records import Kind, Role

__all__ = ["GAUGED", "HEDGES", "REACH", "moved", "moving"]

HEDGES = (
    r"(?:an? |just |only |some |about |nearly |over |more than |around |a record |as (?:much|many|high) as |roughly "
    r"|an estimated |at least |almost |a further |further |an average (?:of )?|a total (?:of )?)*"
)
_OBJECT = 7  # words from the verb to "by"
_DETERMINERS = frozenset("the a an its their his her our of and on for in".split())
_PASSED = ("below ", "above ", "under ", "beyond ", "short of ")  # fell below 80: a level, and no fall by 80
_AWAY = re.compile(
    r" (?:off|out|offshore|inland|away|deep|down|below|under|(?:north|south|east|west)[a-z]* of)\b"
)
_MOVED_PAST = re.compile(r"[a-z]+ (?:to )?(?:just |well |back )?$")
GAUGED = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY})
_UP_OR_DOWN = re.compile(
    r" (up|down)(?= (?:on|from|at|in|for|since|year|compared|against|to|over|this|last)\b|[,.;]|$)"
)
# verbs that "up" belongs to, and moves nothing: made up 29% of all
_PHRASAL = re.compile(
    r"\b(?:ma(?:k(?:e|es|ing)|de)|t[ao]k(?:e|es|ing|en)|took|sign(?:s|ed|ing)?|open(?:s|ed|ing)?|turn(?:s|ed|ing)?|rack(?:s|ed|ing)?"
    r"|chalk(?:s|ed|ing)?|put(?:s|ting)?|g[ai]v(?:e|es|ing|en)|pick(?:s|ed|ing)?|us(?:e|es|ed|ing)|cough(?:s|ed|ing)?|set(?:s|ting)?"
    r"|stump(?:s|ed|ing)?|eat(?:s|ing)?|ate|snap(?:s|ped|ping)?|buy(?:s|ing)?|bought|round(?:s|ed|ing)?|clean(?:s|ed|ing)?"
    r"|end(?:s|ed|ing)?|w[io]und) up (?:[a-z]+ ){0,3}$"
)
_OF_A_CHANGE = re.compile(
    r"(?:,? (?:year-on-year|year-over-year|quarter-on-quarter|month-on-month|month-over-month|week-on-week"
    r"|annuali[sz]ed|annual|yearly|quarterly|monthly|weekly|daily|one-day|single-day"
    r"|intraday|sequential|like-for-like|same-store|organic"
    r"|sharp|steep|further|average|overall|real-terms|real|nominal|net|total|cumulative|planned|proposed|expected|projected|modest|slight"
    r"|tiny|mere|additional|price|pay|wage|salary|rent|fare|tax|rate|budget|output|production|revenue|sales|profit"
    r"|across-the-board)){1,2}(?= )"
)
_OFF = re.compile(rf"^ ?off {HEDGES}$")  # settled at $61.32, off 64 cents
_OFF_BY = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY, Kind.OTHER})
_BY_EN = re.compile(rf"(?:by|of|up|down|another|additional|an?)? ?{HEDGES}$")
_WORDS = re.compile(r"[a-z'-]+")
REACH = 24  # characters before a number in which its verb is looked for


def moving(line: Line, text: str) -> bool:
    """Say whether a word of `text` tells of a rise or a fall."""
    words = line.lexicon.words
    return any(word in words.rise or word in words.fall for word in re.findall(r"[a-z]+", text))


def moved(line: Line, draft: Draft, head: str) -> None:
    """Set the role of a number that says how much something moved; `head` is its clause before it."""
    if line.text.startswith(_PASSED, draft.start):
        if _MOVED_PAST.search(head) and moving(line, head[-REACH:]):
            draft.role = Role.TO
    elif not _moves_nothing(line, draft) and (role := _move(line, draft, head)):
        draft.role = role


def _move(line: Line, draft: Draft, head: str) -> Role | None:
    if draft.kind in _OFF_BY and _OFF.search(head):
        return Role.DECREASE
    tail = _BY_EN.search(head)
    if tail and (role := _by_verb(line, draft, head, tail[0])):
        return role
    noun = line.lexicon.change_nouns.at(line.text, line.skip(_past_adjectives(line, draft)))
    if noun and noun.value:
        return Role(noun.value)
    if draft.kind in GAUGED and (side := _UP_OR_DOWN.match(line.text, draft.end)):
        return Role.INCREASE if side[1] == "up" else Role.DECREASE
    return _moved_object(line, head[: -len(tail[0])]) if tail and tail[0].startswith("by ") else None


def _by_verb(line: Line, draft: Draft, head: str, tail: str) -> Role | None:
    """Return what the word of change right before `tail` says, which leads to the number."""
    position = line.skip_back(draft.start - len(tail))
    hit = line.lexicon.changes.before(line.text, line.reverse, position)
    if hit is None and tail.startswith(("up", "down")):
        hit = line.lexicon.changes.at(line.text, draft.start - len(tail))
    return Role(hit.value) if hit and hit.start >= draft.start - len(head) - 1 else None


def _moves_nothing(line: Line, draft: Draft) -> bool:
    """Say whether the verb is of no change: sank 300 metres off the coast, made up 29% of all."""
    if draft.kind is Kind.LENGTH and _AWAY.match(line.text, draft.end):
        return True
    return _PHRASAL.search(line.text, max(0, draft.start - REACH), draft.start) is not None


def _past_adjectives(line: Line, draft: Draft) -> int:
    """Return where the noun of a change may stand: a 1% year-on-year gain, a £20 weekly rise."""
    if draft.kind not in GAUGED:
        return draft.end
    found = _OF_A_CHANGE.match(line.text, draft.end)
    return found.end() if found else draft.end


def _moved_object(line: Line, head: str) -> Role | None:
    """Return how a verb moves what stands between it and "by": raise ticket prices by 30%, cut its output by 5%."""
    words = _WORDS.findall(head)[-_OBJECT:]
    for before, word in reversed(list(pairwise(["", *words]))):
        if move := line.lexicon.words.transitive.get(word):
            return Role(move)
        if (
            word.endswith("ed") and before not in _DETERMINERS
        ) or word in line.lexicon.words.not_counted - _DETERMINERS:
            return None
    return None
