"""Tell whether two figures are of two things: measured by other words, counted, or of other goods."""

from __future__ import annotations

import re

from checker.languages.metrics import metric_called
from checker.languages.zh.script import fold
from checker.records import Claim, Kind, RelationKind, Role
from checker.values.likeness import Likeness, likeness
from checker.verdicts.rules.outcome import Outcome

__all__ = ["told_of_others"]

_CLASSIFIER = re.compile("^[个座条名家辆艘架栋间所只头台件份部起例宗位口处幢枚颗支批项]")  # 座车站, 个车站
_PEOPLE = frozenset("人 名 位 人次 户 余人 多人".split())
_ANY_PEOPLE = frozenset("人数名位共总次量员者有的已达")  # what any count of people may be called
# Scope words that do not set a part apart from its whole by anything else.
_NO_KIND = frozenset(
    "new more other additional total further of the its their people own whole entire different separate".split()
)
# Nouns that stand for whatever is counted.
_GENERIC = frozenset("units pieces items copies products articles goods sets devices models tickets".split())
_AMOUNTS = frozenset({Kind.COUNT, Kind.MASS, Kind.VOLUME})
_STUFF = re.compile(r" of ([a-z][a-z-]+)(?! of\b)")
# What may stand behind "of" and names no stuff, or the same by many names.
_OF_ALL = frozenset(
    "the a an its their his her our all this that these those such each any every more oil crude petroleum fuel goods"
    " products material materials waste water cargo".split()
)
_PLAIN_NOUN = 2  # characters of a Chinese noun that names no kind: 汽车, 员工


def told_of_others(a: Claim, b: Claim) -> Outcome | None:
    """Return that the two measure, or count, other things, if they do."""
    if a.metric != b.metric and a.metric and b.metric:
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One is {a.metric}, the other {b.metric}.", 0.6)
    if _measured_otherwise(a, b):
        return Outcome(
            RelationKind.DIFFERENT_SCOPE, f"One measures “{a.measure}”, the other “{b.measure}”.", 0.6
        )
    if a.metric == b.metric == "population" and a.quantity.kind is Kind.PERCENT and a.role is Role.LEVEL:
        return Outcome(
            RelationKind.DIFFERENT_SCOPE, "Shares of a population are of groups in it, not told alike.", 0.5
        )
    if _other_kind(a, b):
        return Outcome(
            RelationKind.DIFFERENT_SCOPE,
            f"One counts {a.counted or 'all'}, the other {b.counted or 'all'}.",
            0.6,
        )
    ours, theirs = _stuff_of(a), _stuff_of(b)
    if ours and theirs and ours != theirs:
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One is of {ours}, the other of {theirs}.", 0.55)
    if _counted_otherwise(a, b) or _other_goods(a, b):
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One counts {a.counted}, the other {b.counted}.", 0.55)
    return None


def _measured_otherwise(a: Claim, b: Claim) -> bool:
    """Say whether other words stand for what is measured, or one text qualifies them: net weight, gross weight."""
    found = likeness(a.measure, b.measure, a.wording, b.wording, fold=fold)
    counts = a.quantity.kind is Kind.COUNT
    unnamed = a.metric is None or b.metric is None
    if unnamed and counts and _only_people(a) and _only_people(b) and not _of_event(a, b):
        return _other_people(a.measure, b.measure)
    if found is Likeness.QUALIFIED and counts and "topic" in (a.entity_from, b.entity_from) and unnamed:
        return True  # what one says more may be whom it is of, and no list names: 长荣机队规模, 机队规模
    if a.metric is None and b.metric is None:
        # What is counted tells enough; a verb that only one of them has is hardly a difference.
        return found is Likeness.TWO_KINDS or (
            not (counts and a.counted and b.counted) and found in (Likeness.OTHER, Likeness.QUALIFIED)
        )
    if a.metric != b.metric or counts:
        return False
    known = metric_called(a.metric)
    has_scopes = known.of_event or known.parted or known.provided  # which tell apart what the words do
    if known.provided and not a.scope and not b.scope and a.measure.isascii():
        has_scopes = False  # only the words tell which: a lock timeout, a query timeout
    return found is Likeness.TWO_KINDS and not has_scopes


def _of_event(a: Claim, b: Claim) -> bool:
    return metric_called(a.metric or b.metric).of_event


def _only_people(claim: Claim) -> bool:
    """Say whether a Chinese count is of people without a word of who they are: 6.9万人."""
    return fold(claim.counted) in _PEOPLE and not claim.measure.isascii()


def _other_people(ours: str, theirs: str) -> bool:
    """Say whether words of either name say of the people what those of the other do not, in whatever order.

    >>> _other_people("报名高考", "高考报名人数"), _other_people("报名高考", "高考录取人数")
    (False, True)
    """
    first, second = (frozenset(name) - _ANY_PEOPLE for name in (ours, theirs))
    return bool(first - second) and bool(second - first)


def _counted_otherwise(a: Claim, b: Claim) -> bool:
    """Say whether two counts, of which no metric is known, name what they count differently in one script."""
    ours, theirs = (_noun_of(claim.counted).lower() for claim in (a, b))
    told = bool(ours and theirs) and a.metric is None and b.metric is None
    return told and ours != theirs and ours.isascii() == theirs.isascii()


def _other_goods(a: Claim, b: Claim) -> bool:
    """Say whether one measure is told of two sorts of goods that no class holds: delivered parcels and letters."""
    if a.metric is None or a.metric != b.metric or metric_called(a.metric).of_event or a.thing or b.thing:
        return False
    nouns = {claim.quantity.unit for claim in (a, b)}
    if (
        a.quantity.kind is not Kind.COUNT
        or not all(noun.isascii() and noun for noun in nouns)
        or nouns & _GENERIC
    ):
        return False
    heads = {claim.measure.rpartition(" ")[2] for claim in (a, b)}
    return len(nouns) == len(heads) == 2 and "" not in heads


def _stuff_of(claim: Claim) -> str:
    """Return the word for what an English figure is an amount of: 3,000 bags of arabica, 40 tonnes of gold."""
    if claim.quantity.kind not in _AMOUNTS:
        return ""
    found = _STUFF.match(claim.context.partition(claim.surface)[2])
    return found[1] if found and found[1] not in _OF_ALL else ""


def _other_kind(a: Claim, b: Claim) -> bool:
    """Say whether one count is of a kind of what the other counts: 27,000 electrified cars of 59,000 cars."""
    if a.quantity.kind is not Kind.COUNT or a.metric is None or a.metric != b.metric:
        return False
    if metric_called(a.metric).of_event:
        return False
    ours, theirs = _kind_of(a), _kind_of(b)
    if a.scope and a.scope == b.scope and a.counted.isascii() != b.counted.isascii():
        return False  # each says of which kind, in its own language
    if ours and theirs:
        return a.counted.isascii() == b.counted.isascii() and ours.isdisjoint(theirs)
    return bool(ours or theirs)


def _kind_of(claim: Claim) -> frozenset[str]:
    """Return the words that set what is counted apart from its like: electrified, of electrified cars."""
    said = claim.counted.strip()
    if said.isascii():
        kinds = (word for word in said.split()[:-1] if word.islower() and word not in _NO_KIND)
        return frozenset(kinds) - {word for label in claim.scope for word in label.split()}
    noun = _noun_of(said)
    return frozenset({noun}) if len(noun) > _PLAIN_NOUN else frozenset()


def _noun_of(counted: str) -> str:
    """Return what is counted without the Chinese measure word: 车站 of 座车站."""
    return _CLASSIFIER.sub("", fold(counted).strip())
