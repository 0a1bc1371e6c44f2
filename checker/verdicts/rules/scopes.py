"""Rules that explain a difference by what is measured: another part, place, product or basis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.languages.en.frames import WORDS
from checker.languages.metrics import metric_called
from checker.languages.zh.script import fold
from checker.records import Claim, Kind, RelationKind, Role
from checker.values.likeness import Likeness, likeness
from checker.verdicts.pair import Pair, agree, below, day_of
from checker.verdicts.rules.outcome import Outcome

__all__ = [
    "different_scopes",
    "measure_of_one",
    "one_text_two_figures",
    "part_above_whole",
    "part_of_a_count",
    "smaller_of_a_text",
    "told_apart_by_one",
    "too_far_apart",
]

PART_FACTOR = (
    1.4  # tolls of one day differ by some; those further apart are of a town, another hour, a hospital
)
_CLASSIFIER = re.compile("^[个座条名家辆艘架栋间所只头台件份部起例宗位口处幢枚颗支批项]")  # 座车站, 个车站
_PEOPLE = frozenset("人 名 位 人次 户 余人 多人".split())
_ANY_PEOPLE = frozenset("人数名位共总次量员者有的已达")  # what any count of people may be called
# Scope words that do not set a part apart from its whole by anything else.
_NO_KIND = frozenset(
    "new more other additional total further of the its their people own whole entire different separate".split()
)
# Nouns that stand for whatever is counted.
_GENERIC = frozenset("units pieces items copies products articles goods sets devices models tickets".split())
_PLAIN_NOUN = 2  # characters of a Chinese noun that names no kind: 汽车, 员工
_OF_PART = frozenset({"part", "homes"})
_OF_WHOLE = frozenset({"total", "cumulative", "nationwide"})
EVENTS = frozenset(WORDS.events)
FEW_NAMES = 3  # a text with more of them may well leave out the one that another gives
FAR_FACTOR = 20.0  # values further apart than this are hardly one thing told twice


def different_scopes(pair: Pair) -> Outcome | None:
    """The clauses name different parts, places, products or bases of measuring."""
    a, b = pair.a, pair.b
    if _two_subjects(pair):
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One is of {a.entity}, the other of {b.entity}.", 0.7)
    if _place_unknown(a) != _place_unknown(b):
        return Outcome(RelationKind.DIFFERENT_SCOPE, "Only one of them says of which place it is.", 0.55)
    if a.quantity.per != b.quantity.per:
        per = f"{a.quantity.per or 'no time'} and {b.quantity.per or 'no time'}"
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"The figures are per {per}.", 0.75)
    words = sorted((a.scope ^ b.scope) - _unsaid(pair))
    if words:
        return Outcome(
            RelationKind.DIFFERENT_SCOPE, f"Only one of them is qualified: {', '.join(words)}.", 0.7
        )
    told = _told_elsewhere(pair)
    if told is not None:
        return told
    return _told_of_others(a, b)


def _told_of_others(a: Claim, b: Claim) -> Outcome | None:
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


def _told_elsewhere(pair: Pair) -> Outcome | None:
    """Return that the two are told of other places or partners, if they are."""
    a, b = pair.a, pair.b
    if _apart(pair):
        ours, theirs = (", ".join(sorted(claim.setting)) for claim in (a, b))
        reason = f"One text plays in {ours}, the other in {theirs}."
        return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.55)
    if _place_of_one(pair):
        reason = f"Only one is told of {', '.join(sorted(a.names | b.names))}."
        return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.55)
    if _elsewhere(pair):
        ours, theirs = (
            ", ".join(sorted(names)) for names in (_placing(a.names, b.names), _placing(b.names, a.names))
        )
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One speaks of {ours}, the other of {theirs}.", 0.6)
    return None


def _unsaid(pair: Pair) -> frozenset[str]:
    """Return the words of scope that are understood where they are left out: a figure is of the whole."""
    whole = pair.a.entity is not None and pair.a.entity == pair.b.entity and not pair.metric.of_event
    told = pair.a.period_stated and pair.b.period_stated and pair.a.period == pair.b.period
    unsaid = {"total"} | ({"nationwide"} if whole else set()) | ({"cumulative"} if told else set())
    return frozenset(unsaid)


def part_above_whole(pair: Pair) -> Outcome | None:
    """What an event did in one place is told as more than what it did altogether, in one text or on a later day."""
    known = metric_called(pair.a.metric)
    if not known.grows or pair.a.metric != pair.b.metric or pair.reconcilable:
        return None
    if "person" in known.things:
        return None  # of the dead and the rescued any group may be told without a word that it is one
    for whole, part, days in ((pair.a, pair.b, pair.told), (pair.b, pair.a, pair.told[::-1])):
        later = days[0] is not None and days[1] is not None and days[0] > days[1]
        if (later or whole.article == part.article) and _holds(whole, part) and below(whole, part):
            place = ", ".join(sorted(part.names))
            reason = f"{part.surface} are told of {place}, but of the whole event only {whole.surface}."
            return Outcome(RelationKind.CONFLICT_VALUE, reason, 0.5)
    return None


def _holds(whole: Claim, part: Claim) -> bool:
    """Say whether one figure is of an event that its clause names, the other of a place within it."""
    named = bool(part.names & whole.setting) and not whole.names and not _unheard(part.names, whole.setting)
    alike = whole.entity == part.entity and part.scope - whole.scope <= _OF_PART
    counts = whole.quantity.per is part.quantity.per is None and not _in_words(whole)
    return (
        named and counts and alike and whole.entity_from == "clause" and whole.scope - part.scope <= _OF_WHOLE
    )


def _in_words(claim: Claim) -> bool:
    """Say whether a figure is no more than a word for its size: thousands, 数千."""
    return claim.quantity.high is None and claim.quantity.interval.high is not None


def part_of_a_count(pair: Pair) -> Outcome | None:
    """Two counts of one event on one day, one of them far smaller: it counts a part, or was told hours before."""
    rates = pair.a.quantity.per is not None and pair.b.quantity.per is not None
    if not pair.running or rates or pair.factor is None or pair.factor < PART_FACTOR:
        return None  # how much flows in a day has no parts
    reason = f"Counts of one day, one {pair.factor:.1f} times the other: of a part, or of other hours."
    return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.55)


def too_far_apart(pair: Pair) -> Outcome | None:
    """The values differ so much that the two are hardly one thing told twice."""
    if pair.factor is None or pair.factor < FAR_FACTOR:
        return None
    reason = f"One value is {pair.factor:.0f} times the other: hardly the same thing measured."
    return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.5)


def told_apart_by_one(pair: Pair) -> Outcome | None:
    """One text gives the other's figure as well as its own: it means two things by them."""
    for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if any(agree(beside, other) and not agree(beside, claim) for beside in _beside(claim, pair)):
            return Outcome(
                RelationKind.DIFFERENT_SCOPE, "One of the two texts gives both figures, as two things.", 0.6
            )
    return None


def smaller_of_a_text(pair: Pair) -> Outcome | None:
    """One text gives a larger count of the same event as well: the smaller one is of a part."""
    if not pair.running or pair.a.quantity.kind is not Kind.COUNT:
        return None
    if any(
        _larger(beside, claim) and day_of(beside) == day_of(claim)
        for claim in (pair.a, pair.b)
        for beside in _beside(claim, pair)
    ):
        return Outcome(
            RelationKind.DIFFERENT_SCOPE, "One of them is told beside a larger count: it is of a part.", 0.6
        )
    return None


def _beside(claim: Claim, pair: Pair) -> Iterator[Claim]:
    """Yield what the text of `claim` tells besides, unless it names another speaker for it."""
    for beside in pair.beside:
        two_speakers = claim.attribution and beside.attribution and claim.attribution != beside.attribution
        alike = beside.role == claim.role and beside.scope == claim.scope
        if beside.article == claim.article and alike and not two_speakers:
            yield beside


def _larger(one: Claim, other: Claim) -> bool:
    low, top = (
        one.quantity.low,
        other.quantity.high if other.quantity.high is not None else other.quantity.low,
    )
    return low is not None and top is not None and low > top and not agree(one, other)


def measure_of_one(pair: Pair) -> Outcome | None:
    """Only one of two figures, no counts of the same things, says what it measures."""
    told = pair.a.metric or pair.b.metric
    if told is None or (pair.a.metric and pair.b.metric):
        return None
    if pair.a.thing == pair.b.thing == "person":
        return None
    if likeness(pair.a.measure, pair.b.measure, pair.a.wording, pair.b.wording, fold=fold) is Likeness.SAME:
        return None
    return Outcome(RelationKind.DIFFERENT_SCOPE, f"Only one of them says what it measures: {told}.", 0.5)


def one_text_two_figures(pair: Pair) -> Outcome | None:
    """One text gives both figures: without a sign of change it means two things by them."""
    if pair.a.article != pair.b.article:
        return None
    if pair.a.attribution and pair.b.attribution and pair.a.attribution != pair.b.attribution:
        return None
    return Outcome(RelationKind.DIFFERENT_SCOPE, "One text gives both figures, as two things.", 0.5)


def _place_unknown(claim: Claim) -> bool:
    """Say whether a figure of a place, as its population, names none."""
    return metric_called(claim.metric).local and claim.entity is None


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


def _two_subjects(pair: Pair) -> bool:
    """Say whether the two texts name two subjects, be it a product and its maker; words for an event are none."""
    a, b = pair.a, pair.b
    if not a.entity or not b.entity or a.entity == b.entity:
        return False
    named = "topic" not in (a.entity_from, b.entity_from) or _unheard_of(a, b)
    return b.entity == a.maker or a.entity == b.maker or (named and not pair.metric.event_bound)


def _unheard_of(a: Claim, b: Claim) -> bool:
    """Say whether each of two texts is about a subject that the other one never names, the short form aside."""
    if not a.entity or not b.entity or a.entity.isascii() != b.entity.isascii():
        return False
    return not (_heard(a.entity, b) or _heard(b.entity, a))


def _heard(name: str, claim: Claim) -> bool:
    words = name.split() if name.isascii() else [name]
    return name in claim.setting or any(word in claim.wording for word in words)


def _apart(pair: Pair) -> bool:
    """Say whether two texts tell of events that bear no name, and share none of the few names that either knows."""
    a, b = pair.a, pair.b
    named = any(claim.entity_sure and not (claim.entity or "")[-1:].isdigit() for claim in (a, b))
    if not pair.metric.of_event or named or a.article == b.article:
        return False
    few = 0 < len(a.setting) <= FEW_NAMES and 0 < len(b.setting) <= FEW_NAMES
    scripts = {name.isascii() for name in a.setting | b.setting}
    return few and len(scripts) == 1 and not a.setting & b.setting


def _place_of_one(pair: Pair) -> bool:
    """Say whether one figure of an event is told of a place, the other of none, and its text never names that one."""
    if not pair.metric.of_event or bool(pair.a.names) == bool(pair.b.names):
        return False
    return _unheard(pair.a.names, pair.b.setting) or _unheard(pair.b.names, pair.a.setting)


def _unheard(names: frozenset[str], setting: frozenset[str]) -> bool:
    """Say whether a text with that setting would have named `names`; names of another script say nothing of it."""
    scripts = {name.isascii() for name in setting}
    return any(name.isascii() in scripts for name in names - setting)


def _elsewhere(pair: Pair) -> bool:
    """Say whether each figure is told of a name that the other is not; of an event, one such name is enough."""
    a, b = _placing(pair.a.names, pair.b.names), _placing(pair.b.names, pair.a.names)
    shared = bool(pair.a.names & pair.b.names) and not pair.metric.of_event
    return bool(a) and bool(b) and not shared


def _placing(names: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Return the names of one side alone that place its figure: no events, and none that the other's script lacks."""
    scripts = {name.isascii() for name in others}
    return frozenset(
        name
        for name in names - others
        if name.isascii() in scripts and EVENTS.isdisjoint(name.lower().split())
    )
