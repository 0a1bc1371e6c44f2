"""Decide whom or what a figure is about: a name in its clause, one before it, or the article's topic.

For figures of an event (deaths, area burned) the subject is the event: the article's own, or another that the
sentence sets apart by its year or its name ("the 2018 Camp fire").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.claims.frame import Frame
from checker.claims.lexicon import Hit
from checker.claims.name_table import Spotted
from checker.claims.names import TITLES
from checker.claims.order import in_order
from checker.claims.places import place_that_holds
from checker.languages.en.measure_words import WORDS as MEASURES
from checker.languages.zh.measure_words import WORDS as CHINESE_MEASURES
from checker.languages.zh.script import fold
from checker.records import Mention, SentenceRole

__all__ = ["Subject", "Topic", "event_subject", "is_of_name", "named_subject", "topic_of"]

_TITLE_WEIGHT = 4
_LEAD = 3  # sentences: headline and lead name the article's own event
_TOP_NAMES = 4  # names this frequent are the article's own and set no other event apart
_OPENING = 2  # sentences that tell what is news: the headline and the first after it
_EVENT_LEAST = 2  # an article is about an event that it names so often,
_EVENT_SHARE = 1 / 6  # and in so large a share of its sentences
_EVENT_LEAST_SHARE = (
    1 / 25
)  # told of less, an event of the headline is a figure of speech: an avalanche of departures
_FOLLOWING = frozenset(
    {"aftershock"}
)  # events that follow on the article's own and are measured by themselves
_MONTH_DAYS = 31
_ANOTHER_DAYS = 45  # a period that ends so long before the article tells of another event
_TITLES = frozenset({SentenceRole.TITLE, SentenceRole.HEADING})
_NO_SUBJECT = frozenset({"media"})
_MADE = frozenset(
    {"product"}
)  # an article that names a product ever so often is about the body that makes it
_SETTING = frozenset({"place", "name", "facility"})
_SORT_WEIGHT = {
    "organisation": 2,
    "facility": 2,
}  # a body or a work is rather what a text is about than a plain name
_SECOND_CHOICE = frozenset({"person", "place"})
_BODIES_NOT_PLACES = frozenset({"person", "organisation"})
_MAY_SPEAK_OF_ITSELF = frozenset({"organisation", "product"})  # a plain name that speaks is mostly a person
_BODIES = frozenset({"organisation", "name", "facility"})
_PERSONAL = frozenset({"he", "she", "his", "her", "they", "their", "他", "她", "他们", "自己"})
_DESCRIBES_ZH = 12  # characters from 这家 to a name that describes it
_DESCRIBES_EN = 6
_TITLES_LONG = 48  # characters that an article and titles before a name may take
_OWNS = ("的", "'s ", "’s ")  # between a name and its own figure: 低于谷歌的3074亿美元, Google's $307bn
_TITLED = re.compile(
    rf"(?:\b(?:the|its|her|his|their|former|then|{'|'.join(sorted(TITLES))})\.? )+$", re.IGNORECASE
)
_VOTED = re.compile(
    r" (?:votes? )?for (?:the )?"
)  # between a figure and whose it is: against 46,100 for Dan Pike
_NEAR_EVENT = 4  # characters between a name and the event noun that it names


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject's canonical name and how it was found: clause, sentence, before or topic; "" if not at all."""

    name: str | None
    found: str = ""
    sort: str = ""
    sure: bool = False  # a known body or product, or a name that recurs: enough to tell two claims apart


@dataclass(frozen=True, slots=True)
class Topic:
    """What an article is about: its name and event, the names that recur, those of its lead, all its places."""

    name: str | None = None
    event: str | None = None
    mainly_event: bool = False  # the event outweighs whatever else the article names
    recurring: frozenset[str] = frozenset()
    lead: frozenset[str] = frozenset()
    setting: frozenset[str] = frozenset()
    country: str | None = None  # that of a text which names none and speaks of all of it


def topic_of(frames: Sequence[Frame]) -> Topic:
    """Return the topic from the names and cue words of an article's prose, titles counting more."""
    frames = [frame for frame in frames if frame.sentence.role is not SentenceRole.CELL]
    counts: Counter[tuple[str, str]] = Counter()
    events: Counter[str] = Counter(hit.label for frame in frames for hit in frame.of("events"))
    for frame in frames:
        weight = _TITLE_WEIGHT if frame.sentence.role in _TITLES else 1
        for name in frame.names:
            counts[name.canonical, name.sort] += weight
    ranked = sorted(counts, key=lambda key: (-counts[key] * _SORT_WEIGHT.get(key[1], 1), key))
    subjects = [name for name, sort in ranked if sort not in _NO_SUBJECT | _SECOND_CHOICE | _MADE]
    subjects += [name for name, sort in ranked if sort in _MADE]
    places = [name for name, sort in ranked if sort in ("place", "name")]
    lead = frames[:_LEAD]
    event = min(events, key=lambda label: (-events[label], label), default=None)
    in_lead = any(hit.label == event for frame in lead for hit in frame.of("events"))
    times = events[event] if event else 0
    often = times >= max(_EVENT_LEAST, _EVENT_SHARE * len(frames))
    mainly = event is not None and often and not _outdone(event, times, frames, counts)
    if not (often or (in_lead and times >= _EVENT_LEAST_SHARE * len(frames))):
        event = None
    return Topic(
        name=subjects[0] if subjects else next(iter(places), None),
        event=event,
        mainly_event=mainly,
        recurring=frozenset(name for name, _ in ranked[:_TOP_NAMES]),
        lead=frozenset(name.canonical for frame in lead for name in frame.names),
        setting=frozenset(name for name, sort in ranked if sort in _SETTING),
    )


def _outdone(event: str, times: int, frames: Sequence[Frame], counts: Counter[tuple[str, str]]) -> bool:
    """Say whether the text is about a body that its headline names, which only went through the event."""
    if any(hit.label == event for frame in frames[:_OPENING] for hit in frame.of("events")):
        return False
    titled = {name.canonical for frame in frames if frame.sentence.role in _TITLES for name in frame.names}
    return any(counts[key] > times for key in counts if key[1] == "organisation" and key[0] in titled)


def event_subject(
    mention: Mention,
    frame: Frame,
    topic: Topic,
    published: date | None,
    before: str | None = None,
    instant: bool = False,
) -> Subject:
    """Return the event that `mention` counts for; another event than the topic's carries its name or year.

    `before` is another event that the sentence before told of: it goes on where no new time is named. `instant` is
    set for what an event has once and for all, as its magnitude.
    """
    home = frame.clause(mention.start)
    own = [hit for hit in frame.of("events") if abs(frame.clause(hit.start) - home) <= 1]
    label = min(own, key=lambda hit: abs(hit.start - mention.start)).label if own else topic.event
    if label is None:
        return Subject(None)
    if instant and label in _FOLLOWING and label != topic.event:
        return Subject(label, "clause", "event", True)
    name = _event_name(own, frame, topic)
    if name:
        return Subject(f"{name} {label}", "clause", "event", True)
    time = _other_time(mention, frame, published, instant)
    if time:
        return Subject(f"{label} {time}", "clause", "event", True)
    if before and not frame.periods and (not own or label in before.split()):
        return Subject(before, "before", "event", True)
    return Subject(topic.event or label, "clause" if own else "topic")


def _event_name(own: Iterable[Hit], frame: Frame, topic: Topic) -> str | None:
    """Return the name that sets an event apart; only where the sentence looks back at another event."""
    if not frame.of("old_event"):
        return None
    for hit in own:
        for name in frame.names:
            near = 0 <= hit.start - name.end <= _NEAR_EVENT
            if near and name.canonical not in topic.recurring | topic.lead and name.sort == "name":
                return name.canonical
    return None


def _other_time(mention: Mention, frame: Frame, published: date | None, instant: bool) -> str | None:
    """Return the year, or for what happens in an instant the month, that sets another event apart."""
    if published is None:
        return None
    home = frame.clause(mention.start)
    turns = [hit.start for hit in frame.of("then") if hit.start < mention.start]
    for period in frame.periods:
        if turns and period.end <= turns[-1] and period.period.start.year != published.year:
            return str(period.period.start.year)  # "since 1987, when 112 people died"
        old = (published - period.period.end).days > _ANOTHER_DAYS
        clause = frame.clause(period.start)
        if not old or not (clause == home or (period.start < mention.start and clause >= home - 1)):
            continue
        if period.period.start.year != published.year:
            return str(period.period.start.year)
        if instant and period.period.days <= _MONTH_DAYS:
            return f"{period.period.start:%Y-%m}"
    return None


def is_of_name(mention: Mention, frame: Frame) -> bool:
    """Say whether a name with no more than a link behind it leads to the figure: Mount Orrin is 90 m, 青岚山高90米."""
    before = [name for name in frame.names if name.end <= mention.start and name.sort not in _NO_SUBJECT]
    if not before:
        return False
    between = fold(frame.sentence.text[before[-1].end : mention.start]).strip().lower()
    for hit in frame.of("metrics"):
        if before[-1].end <= hit.start and hit.end <= mention.start:
            between = between.replace(fold(frame.sentence.text[hit.start : hit.end]).lower(), "", 1)
    words = CHINESE_MEASURES if frame.chinese else MEASURES
    rest = [between.removeprefix("的")] if frame.chinese else between.split()
    return all(word in words.links | {""} for word in rest)


def named_subject(
    mention: Mention,
    frame: Frame,
    before: str | None,
    topic: Topic,
    *,
    people: bool = False,
    places: bool = False,
    held: bool = False,
) -> Subject:
    """Return the name that `mention` is told of; `before` is the subject of what was said just before.

    `people` is set for what a person may have as well as a body: votes, an age; `places` for what a place has and no
    event: a population; `held` for what only a place that has it says anything of.
    """
    if frame.sentence.role is SentenceRole.CELL:
        rows = [name for name in frame.names if name.end <= mention.start and name.sort not in _NO_SUBJECT]
        rows.sort(key=lambda name: (name.sort not in _BODIES_NOT_PLACES, name.start))
        return (
            replace(_sure(rows[0], "clause", topic), sure=True)
            if rows
            else _carried(before, topic, places=places)
        )
    home = frame.clause(mention.start)
    second = _BODIES_NOT_PLACES if places else _SECOND_CHOICE - ({"person"} if people else set())
    own, earlier, objects, spoken = _candidates(mention, frame, home, second)
    able = [name for name in frame.names if name.sort not in _NO_SUBJECT and not frame.is_spoken(name)]
    listed = in_order(able, mention, frame) or (place_that_holds(mention, frame) if held else None)
    if listed is None and people:
        listed = next((n for n in able if _VOTED.fullmatch(frame.sentence.text, mention.end, n.start)), None)
    owner = next((name for name in able if frame.sentence.text[name.end : mention.start] in _OWNS), listed)
    if owner:
        return _sure(owner, "clause", topic)
    preceding = [name for name in own if name.end <= mention.start]
    marks = (
        *(hit for hit in frame.of("back_reference") if not _is_qualified(hit, frame)),
        *frame.of("describes"),
        *(() if preceding else frame.of("pronouns")),
    )
    back = [hit.start for hit in marks if frame.clause(hit.start) == home and hit.start < mention.start]
    if back and (not preceding or max(back) > preceding[-1].start):
        # Whom the sentence is about, "the company" goes back to, or else who speaks of itself.
        bodies = [name for name in earlier if name.sort not in _MADE] or _of_itself(frame, max(back))
        if bodies:
            return _sure(bodies[0], "sentence", topic)
        if before:
            return Subject(before, "before", sure=before == topic.name)
    if preceding:
        return _sure(preceding[-1], "clause", topic)
    for names, found in (
        (earlier[-1:], "sentence"),
        (own[:1], "clause"),
        (objects[-1:], "object"),
        (spoken[-1:], "sentence"),
    ):
        if names:
            return _sure(names[0], found, topic)
    ahead = _behind_with(home, frame)
    return _sure(ahead, "sentence", topic) if ahead else _carried(before, topic, places=places)


def _behind_with(home: int, frame: Frame) -> Spotted | None:
    """Return whom a sentence is about that opens with what it has: With 240,000 books, Acme's library is ..."""
    if home or frame.chinese or not frame.sentence.text.startswith("With "):
        return None
    return next((n for n in frame.names if frame.clause(n.start) == 1 and n.sort not in _NO_SUBJECT), None)


def _is_qualified(hit: Hit, frame: Frame) -> bool:
    """Say whether words before it tell which one a bare noun means, and no text before does: 谷歌的AI项目."""
    before = frame.sentence.text[hit.start - 1 : hit.start]
    return frame.chinese and (before == "的" or (before.isascii() and before.isalpha()))


def _carried(before: str | None, topic: Topic, *, places: bool) -> Subject:
    """Return the subject of a figure whose sentence names none: what was told of before, or the topic."""
    if places:
        # What an article tells of an event goes on; whose population a bare one is, its reader knows.
        carried = before in topic.setting and not topic.mainly_event
        return Subject(before, "before") if carried else Subject(None)
    if topic.event and topic.mainly_event:
        return Subject(topic.event, "topic")
    if before:
        return Subject(before, "before", sure=before == topic.name)
    return Subject(topic.name, "topic") if topic.name else Subject(None)


def _of_itself(frame: Frame, before: int) -> list[Spotted]:
    """Return who is no person and speaks of itself: Acme said it lost 2m."""
    marks = (*frame.of("back_reference"), *frame.of("pronouns"))
    if any(hit.start == before and hit.label in _PERSONAL for hit in marks):
        return []
    speakers = [n for n in frame.names if n.sort in _BODIES and n.end <= before and frame.is_spoken(n)]
    return speakers[-1:]


def _sure(name: Spotted, found: str, topic: Topic) -> Subject:
    sure = name.sort in _MAY_SPEAK_OF_ITSELF or name.canonical in topic.recurring
    return Subject(name.canonical, found, name.sort, sure and found in ("clause", "sentence"))


def _candidates(
    mention: Mention, frame: Frame, home: int, second: frozenset[str]
) -> tuple[list[Spotted], ...]:
    """Return the names that may be the subject: of the own clause, of earlier ones, objects, and those that speak.

    Names of the sorts `second` are none.
    """
    marks = {hit.end for hit in frame.of("object_marks")}
    told = [name for name in frame.names if name.sort not in _NO_SUBJECT and not _describes(name, frame)]
    able = [name for name in told if marks.isdisjoint(_places_before(name, frame))]
    plain = [name for name in able if name.sort not in second and not frame.is_spoken(name)]
    own = [name for name in plain if frame.clause(name.start) == home]
    earlier = [name for name in plain if name.end <= mention.start and frame.clause(name.start) < home]
    spoken = [name for name in able if frame.is_spoken(name) and name.sort in _MAY_SPEAK_OF_ITSELF - second]
    objects = [n for n in told if n not in able and n.sort not in second and frame.clause(n.start) == home]
    return own, earlier, objects, spoken


def _places_before(name: Spotted, frame: Frame) -> tuple[int, int]:
    """Return where a word right before a name ends, its article and titles aside: with former premier | Ann Rowe."""
    start = name.start
    if not frame.chinese:
        before = _TITLED.search(frame.sentence.text, max(0, start - _TITLES_LONG), start)
        start = before.start() if before else start
    return start, start - 1


def _describes(name: Spotted, frame: Frame) -> bool:
    """Say whether `name` only describes the subject: "the maker of X", 这家靠 X 起家的公司."""
    reach = _DESCRIBES_ZH if frame.chinese else _DESCRIBES_EN
    return any(0 <= name.start - hit.end <= reach for hit in frame.of("describes"))
