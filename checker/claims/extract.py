"""Turn an article's sentences into claims: quantities first, then who, what, when, in what mood, told by whom.

Sentences that the file says twice yield nothing the second time; those of a machine-made summary yield claims
marked so, which are never a source of their own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from checker.claims.beside import known_beside, other_names
from checker.claims.carried import Carried
from checker.claims.counted import class_of
from checker.claims.cues import modality_of, speaker_of
from checker.claims.currencies import as_money, home_currency, in_told_currency
from checker.claims.frame import Frame
from checker.claims.framing import filled, frames_of
from checker.claims.in_event import in_event
from checker.claims.levels import as_level, as_speed
from checker.claims.margins import as_margin
from checker.claims.metrics import Measured, as_new, metric_of, of_subject, told_otherwise
from checker.claims.name_table import NameTable, known_names
from checker.claims.naming import named
from checker.claims.numbered import counted_products
from checker.claims.numbered_parts import numbered_part
from checker.claims.places import home_of
from checker.claims.provisions import as_provided
from checker.claims.scopes import scope_before, scope_in
from checker.claims.sorts import with_makers, with_sorts
from checker.claims.subjects import Subject, Topic, event_subject, is_of_name, named_subject, topic_of
from checker.claims.when import When, far_base, is_time, of_month, when
from checker.claims.works import works_of
from checker.languages.metrics import (
    EVENT_OF,
    OF_PRODUCTS,
    metric_called,
)
from checker.records import Article, Claim, Kind, Mention, Modality, PeriodRole, SentenceRole

__all__ = ["extract"]

_LEAST_CLAUSE = 8  # characters; a shorter clause is embedded together with the one before it
_NOT_BESIDE = frozenset({"before", "topic"})  # how a subject was found that the sentence does not name
_BESIDES = frozenset({"besides"})


def extract(article: Article, names: NameTable | None = None) -> tuple[Claim, ...]:
    """Return the claims of `article` in the order of the text; ids are local: `<article>.<number>`."""
    told, head = frames_of(article, names or known_names())
    if not any(frame.mentions for frame in told):
        return ()
    frames = with_sorts(in_told_currency(told))
    topic = topic_of([*head, *frames])
    frames = with_makers(frames, topic.name)
    home = home_currency(frames)
    title = [article.title] if article.title else []
    country = home_of(article.language, topic.setting, (*title, *(frame.sentence.text for frame in frames)))
    topic = replace(topic, country=country)
    claims: list[Claim] = []
    before = Carried()
    for frame in frames:
        before.turn_to(frame, article)
        claims += _claims(article, frame, topic, before, home, len(claims))
    return tuple(claims)


def _claims(
    article: Article, frame: Frame, topic: Topic, before: Carried, home: str, count: int
) -> list[Claim]:
    claims: list[Claim] = []
    subject = Subject(None)
    if frame.mentions:
        frame = filled(article, frame, before.period, before.mood)
    last: tuple[Mention, str | None] | None = None
    for found in map(as_speed, frame.mentions):
        if is_time(found, frame):
            continue
        words = named(found, frame)
        measured = as_margin(told_otherwise(metric_of(found, frame, last), words, found, frame), found, frame)
        mention = as_money(found, measured.label, home)
        measured = as_new(in_event(measured, mention, topic), mention, frame)
        mention = as_level(mention, measured)
        metric = measured.label
        last = mention, metric
        subject = _subject(mention, metric, frame, before, topic, article)
        measured = of_subject(measured, subject.sort)
        told = _when(mention, measured.label, frame, before, article.published)
        name = f"{article.id}.{count + len(claims)}"
        claim = _claim(name, article, frame, mention, measured, subject, told, topic)
        part = numbered_part(mention, frame, before.part)
        told_by = (
            frame.sentence.text[words.start : words.end]
            if metric is None and words.words
            else claim.metric_from
        )
        claim = replace(claim, measure=words.words, metric_from=told_by, scope=claim.scope | part)
        claim = as_provided(claim, mention, frame, before.section)
        if claims and claims[-1].metric == metric:
            claim = replace(claim, scope=claim.scope | scope_before(mention, frame, claims[-1]))
        elif metric_called(metric).event_bound and (claims or not metric_called(metric).grows):
            claim = replace(claim, scope=claim.scope - _BESIDES)  # 23 are trapped, another 39 missing
        claims.append(claim)
    before.remember(frame, subject, claims, topic)
    return claims


def _subject(
    mention: Mention, metric: str | None, frame: Frame, before: Carried, topic: Topic, article: Article
) -> Subject:
    known = metric_called(metric)
    if known.of_event or (known.fixed and topic.event and not is_of_name(mention, frame)):
        found = event_subject(mention, frame, topic, article.published, before.event, known.fixed)
        if found.name:
            return found
        if metric and metric in EVENT_OF:
            return Subject(EVENT_OF[metric], "metric", "event")
    subject = named_subject(
        mention, frame, before.subject, topic, people=known.owned, places=known.local, held=not metric
    )
    if subject.name is None and known.local and topic.country:
        return Subject(topic.country, "topic", "place")
    if metric in OF_PRODUCTS and subject.found in _NOT_BESIDE and before.product:
        return Subject(before.product, "before", "product", subject.sure)
    # Where no event is named, a place stands for it: a word for the same thing, not another thing.
    return replace(subject, sure=False) if known.of_event else subject


def _when(
    mention: Mention, metric: str | None, frame: Frame, before: Carried, published: date | None
) -> When:
    """Return the figure's period; one named before carries on to flows only, and a future one to no result."""
    told = any(period.role is PeriodRole.AS_OF for period in frame.periods)
    known = metric_called(metric)
    carried = before.period if known.flow and not told else None
    ahead = carried is not None and published is not None and carried.start > published
    if ahead and modality_of(mention, frame) is Modality.ACTUAL:
        carried = None
    due = published if known.flow else None
    return of_month(when(mention, frame, carried, due, running=known.running), metric)


def _claim(
    name: str,
    article: Article,
    frame: Frame,
    mention: Mention,
    measured: Measured,
    subject: Subject,
    told: When,
    topic: Topic,
) -> Claim:
    sentence, metric = frame.sentence, measured.label
    start, end = sentence.origin(mention.start, mention.end)
    return Claim(
        id=name,
        article=article.id,
        start=start,
        end=end,
        surface=article.text[start:end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        clause=_clause(frame, mention),
        context=sentence.text,
        quantity=mention.quantity,
        role=mention.role,
        also=mention.also,
        counted=mention.counted,
        thing=class_of(mention.quantity.unit, mention.counted)
        if mention.quantity.kind is Kind.COUNT
        else None,
        entity=subject.name,
        entity_from=subject.found,
        entity_sure=subject.sure,
        metric=metric,
        metric_sure=measured.sure,
        metric_from=measured.told_by,
        scope=scope_in(mention, frame, measured, subject)
        | far_base(mention, frame, told.period)
        | (counted_products(mention, frame) - {subject.name}),
        names=other_names(
            frame, mention, known_beside(metric, topic) | {subject.name}, metric_called(metric).event_bound
        ),
        setting=topic.setting,
        works=works_of(mention, frame, metric),
        maker=next((spotted.maker for spotted in frame.names if spotted.canonical == subject.name), None),
        period=told.period,
        period_stated=told.stated,
        period_sure=told.sure,
        as_of=told.as_of,
        modality=modality_of(mention, frame),
        attribution=speaker_of(mention, frame),
        summary=sentence.role is SentenceRole.SUMMARY,
        note=mention.note,
    )


def _clause(frame: Frame, mention: Mention) -> str:
    """Return the figure's clause; a short one together with the clause before it."""
    home = frame.clause(mention.start)
    start, end = frame.spans[home]
    own = (end - start) - (mention.end - mention.start)
    if home and own < _LEAST_CLAUSE:
        start = frame.spans[home - 1][0]
    return frame.sentence.text[start : max(end, mention.end)].strip()
