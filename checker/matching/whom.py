"""Compare whom two claims are of: their subjects, and for events where they play.

Each function returns the name of a level of `comparability.WEIGHTS`, "" where the aspect does not come up.
"""

from __future__ import annotations

from checker.languages.en.frames import WORDS
from checker.languages.metrics import metric_called
from checker.languages.names import KNOWN_PLACES, NAMES
from checker.languages.zh.frames import WORDS as CHINESE
from checker.records import Claim

__all__ = ["setting", "subject"]

_EVENTS = frozenset(WORDS.events)
_NOT_NAMED = frozenset(
    {"topic", "metric", "object", ""}
)  # how a subject was found that no name beside the figure tells
_EDITIONS = frozenset(
    (
        "pro",
        "max",
        "plus",
        "ultra",
        "mini",
        "lite",
        "pro max",
        "pro plus",
        "air",
        "se",
        "+",
        "pro+",
        "gt",
        "neo",
        "fold",
    )
)
_KNOWN_NAMES = frozenset(name.canonical for name in NAMES)


def subject(a: Claim, b: Claim) -> str:
    """Compare whom two figures are of."""
    if a.works and b.works and not a.works & b.works:
        return "subject: two works"
    if metric_called(a.metric).owned and metric_called(b.metric).owned:
        return _owners(a, b)
    return _subjects(a, b)


def _owners(a: Claim, b: Claim) -> str:
    """Compare two figures of which everybody has another: votes, ages."""
    if a.entity is None or b.entity is None or {a.entity_from, b.entity_from} & _NOT_NAMED:
        return "subject: nobody named, of what each has its own"
    found = _subjects(a, b)
    told_apart = found.startswith("subject: different") and a.entity.isascii() == b.entity.isascii()
    return "subject: different, of what each has its own" if told_apart else found


def _subjects(a: Claim, b: Claim) -> str:
    if a.entity is None and b.entity is None and a.article != b.article:
        # Nothing says that two texts speak of one thing; but the pages of one house lay down the same things.
        return "subject: both unknown" + (", of a provision" if _provided(a) and _provided(b) else "")
    if a.entity is None or b.entity is None:
        return "subject: one unknown"
    if a.entity == b.entity:
        return "subject: same"
    if _is_short_for(a.entity, b.entity) or _is_short_for(b.entity, a.entity):
        return "subject: one is short for the other"
    if a.entity == b.maker or b.entity == a.maker:
        return "subject: product and its maker"
    if _event_bound(a) and _event_bound(b) and not (a.entity_sure or b.entity_sure):
        return "subject: another word for the event"
    if (a.entity_sure or b.entity_sure) and _in_two_scripts(a.entity, b.entity):
        return "subject: different, in two scripts"
    if (a.entity_sure and b.entity_sure) or _two_places(a, b):
        return "subject: different"
    if _is_event(a.entity) and _is_event(b.entity):
        return "subject: an article's own event and another"
    return (
        "subject: different, one sure"
        if a.entity_sure or b.entity_sure
        else "subject: different, neither sure"
    )


def _two_places(a: Claim, b: Claim) -> bool:
    """Say whether both are known places; what an event did may be told of a country and of a town in it."""
    return {a.entity, b.entity} <= KNOWN_PLACES and not (_event_bound(a) or _event_bound(b))


def _in_two_scripts(a: str, b: str) -> bool:
    """Say whether nothing tells if a Latin and a Chinese name are of one body: the known ones have one name in both."""
    return a.isascii() != b.isascii() and not {a, b} & _KNOWN_NAMES and not (_is_event(a) or _is_event(b))


def _is_short_for(short: str, full: str) -> bool:
    """Say whether `short` begins `full` or is its last name, and by itself no other name that is known.

    >>> _is_short_for("Acme", "Acme Energy"), _is_short_for("China", "China Telecom"), _is_short_for("青禾", "青禾科技")
    (True, False, True)
    """
    if short in _KNOWN_NAMES or _is_event(short):
        return False
    if full.endswith(f" {short}") and " " not in short:
        return True
    if not full.startswith(short):
        return False
    rest = full[len(short) :]
    if rest.strip().lower() in _EDITIONS:
        return False  # the Aquila and the Aquila Pro are two products
    return rest.startswith(" ") if short.isascii() else rest in CHINESE.name_generic


def setting(a: Claim, b: Claim) -> str:
    """Compare where two events play; two articles in two scripts cannot be compared by their names."""
    if not (_event_bound(a) and _event_bound(b)) or a.article == b.article:
        return ""
    if a.setting & b.setting:
        return "setting: shared"
    scripts = [{name.isascii() for name in claim.setting} for claim in (a, b)]
    same_script = len(scripts[0] | scripts[1]) == 1 and bool(scripts[0] and scripts[1])
    return "setting: apart" if same_script else "setting: unknown"


def _is_event(name: str) -> bool:
    """Say whether a subject is an event, its article's own ("flood") or another ("flood 1987")."""
    return not _EVENTS.isdisjoint(name.split())


def _provided(claim: Claim) -> bool:
    in_edition = any(label.endswith(" edition") for label in claim.scope)
    return in_edition or metric_called(claim.metric).provided


def _event_bound(claim: Claim) -> bool:
    return metric_called(claim.metric).event_bound
