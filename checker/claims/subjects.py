"""Decide whom or what a figure is about: a name in its clause, one before it, or the article's topic.

For figures of an event (deaths, area burned) the subject is the event: the article's own, or another that the
sentence sets apart by its year or its name ("the 2018 Camp fire").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from checker.claims.clauses import clause_at
from checker.claims.lexicon import Hit
from checker.claims.names import Spotted
from checker.records import Mention, PeriodMention

__all__ = ["Subject", "Topic", "event_subject", "named_subject", "topic_of"]

_TITLE_WEIGHT = 4
_TOP_NAMES = 4  # names this frequent are the article's own and set no other event apart
_EVENT_SHARE = 0.5  # mentions of the event per sentence, from which an article is about it
_ANOTHER_DAYS = 45  # a period that ends so long before the article tells of another event
_NO_SUBJECT = frozenset({"media"})
_SECOND_CHOICE = frozenset({"person", "place"})
_NEAR_EVENT = 4  # characters between a name and the event noun that it names


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject's canonical name and how it was found: clause, sentence, before or topic; "" if not at all."""

    name: str | None
    found: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """What an article is about: its main name, its event, and the names that recur in it."""

    name: str | None = None
    event: str | None = None
    place: str | None = None
    recurring: frozenset[str] = frozenset()


def topic_of(
    titles: Iterable[Sequence[Spotted]], bodies: Sequence[Sequence[Spotted]], hits: Sequence[Sequence[Hit]]
) -> Topic:
    """Return the topic from the names and cue words, sentence by sentence, titles counting more."""
    counts: Counter[tuple[str, str]] = Counter()
    for weight, rows in ((_TITLE_WEIGHT, titles), (1, bodies)):
        for row in rows:
            counts.update({(n.canonical, n.sort): weight for n in row})
    ranked = sorted(counts, key=lambda key: (-counts[key], key))
    subjects = [name for name, sort in ranked if sort not in _NO_SUBJECT | _SECOND_CHOICE]
    places = [name for name, sort in ranked if sort in ("place", "name")]
    events: Counter[str] = Counter(hit.label for row in hits for hit in row if hit.group == "events")
    event = min(events, key=lambda label: (-events[label], label), default=None)
    if event is not None and events[event] < max(2, _EVENT_SHARE * len(hits) / 3):
        event = None
    return Topic(
        subjects[0] if subjects else (places[0] if places else None),
        event,
        places[0] if places else None,
        frozenset(name for name, _ in ranked[:_TOP_NAMES]),
    )


def event_subject(
    mention: Mention,
    names: Sequence[Spotted],
    hits: Sequence[Hit],
    periods: Sequence[PeriodMention],
    spans: tuple[tuple[int, int], ...],
    topic: Topic,
    published: date | None,
) -> Subject:
    """Return the event that `mention` counts for; another event than the topic's carries its name or year."""
    home = clause_at(spans, mention.start)
    own = [h for h in hits if h.group == "events" and abs(clause_at(spans, h.start) - home) <= 1]
    label = min(own, key=lambda h: abs(h.start - mention.start)).label if own else topic.event
    if label is None:
        return Subject(None)
    name = _event_name(own, names, topic)
    if name:
        return Subject(f"{name} {label}", "clause")
    year = _other_year(mention, periods, home, spans, published)
    if year:
        return Subject(f"{label} {year}", "clause")
    return Subject(topic.event or label, "topic" if not own else "clause")


def _event_name(own: Iterable[Hit], names: Sequence[Spotted], topic: Topic) -> str | None:
    for hit in own:
        for name in names:
            gap = hit.start - name.end
            if 0 <= gap <= _NEAR_EVENT and name.canonical not in topic.recurring and name.sort == "name":
                return name.canonical
    return None


def _other_year(
    mention: Mention,
    periods: Sequence[PeriodMention],
    home: int,
    spans: tuple[tuple[int, int], ...],
    published: date | None,
) -> int | None:
    if published is None:
        return None
    for period in periods:
        old = (published - period.period.end).days > _ANOTHER_DAYS
        clause = clause_at(spans, period.start)
        if old and (clause == home or (period.start < mention.start and clause >= home - 1)):
            return period.period.start.year
    return None


def named_subject(
    mention: Mention,
    names: Sequence[Spotted],
    hits: Sequence[Hit],
    speakers: Sequence[tuple[int, int, str]],
    spans: tuple[tuple[int, int], ...],
    before: str | None,
    topic: Topic,
) -> Subject:
    """Return the name that `mention` is told of; `before` is the subject of what was said just before."""
    home = clause_at(spans, mention.start)
    spoken = {(start, end) for start, end, _ in speakers}
    marks = {hit.end for hit in hits if hit.group == "object_marks"}
    able = [n for n in names if n.sort not in _NO_SUBJECT and not _is_object(n, marks)]
    plain = [n for n in able if (n.start, n.end) not in spoken and n.sort not in _SECOND_CHOICE]
    own = [n for n in plain if clause_at(spans, n.start) == home]
    preceding = [n for n in own if n.end <= mention.start]
    if preceding:
        return Subject(preceding[-1].canonical, "clause")
    refers_back = any(h.group == "back_reference" and clause_at(spans, h.start) == home for h in hits)
    if refers_back and before:
        return Subject(before, "before")
    earlier = [n for n in plain if n.end <= mention.start and clause_at(spans, n.start) < home]
    if earlier:
        return Subject(earlier[-1].canonical, "sentence")
    if own:
        return Subject(own[0].canonical, "clause")
    told = [n for n in able if (n.start, n.end) in spoken and n.sort in ("organisation", "name", "product")]
    if told:
        return Subject(told[-1].canonical, "sentence")
    if before:
        return Subject(before, "before")
    return Subject(topic.name, "topic") if topic.name else Subject(None)


def _is_object(name: Spotted, marks: set[int]) -> bool:
    return name.start in marks or name.start - 1 in marks
