"""Turn an article's sentences into claims: quantities first, then who, what, when, in what mood, told by whom.

Sentences that the file says twice yield nothing the second time; those of a machine-made summary yield claims
marked so, which are never a source of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.claims.beside import known_beside, other_names
from checker.claims.cells import cell_start, names_in_cell
from checker.claims.clauses import clauses, whole
from checker.claims.counted import class_of
from checker.claims.cues import modality_of, mood_of, speaker_of, speakers_in
from checker.claims.currencies import as_money, home_currency, in_told_currency
from checker.claims.datelines import dateline_end
from checker.claims.frame import Frame
from checker.claims.items import introduces, is_item
from checker.claims.labelled import only
from checker.claims.levels import as_level, as_speed
from checker.claims.lexicon import Hit, by_group, find, is_chinese, lexicon, words_of
from checker.claims.margins import as_margin
from checker.claims.metrics import Measured, as_new, metric_of, of_subject, told_otherwise
from checker.claims.name_table import NameTable, Spotted, known_names
from checker.claims.names import Casing, spot
from checker.claims.naming import named
from checker.claims.numbered import counted_products, with_numbers
from checker.claims.numbered_parts import numbered_part, numbered_parts
from checker.claims.peoples import with_peoples
from checker.claims.periods import periods
from checker.claims.places import home_of
from checker.claims.provisions import as_provided, editions, editions_in, is_edition
from checker.claims.quantities import SIZE, quantities
from checker.claims.scopes import scope_before, scope_in
from checker.claims.sorts import with_makers, with_sorts
from checker.claims.subjects import Subject, Topic, event_subject, is_of_name, named_subject, topic_of
from checker.claims.taken import Taken
from checker.claims.when import When, far_base, is_time, of_month, owners, when
from checker.claims.works import works_of
from checker.languages.metrics import (
    EVENT_OF,
    FALL_OF,
    IN_EVENT,
    OF_PRODUCTS,
    ONLY_IN_EVENT,
    UNNAMED,
    UNNAMED_IN_EVENT,
    metric_called,
)
from checker.languages.zh.script import fold
from checker.records import Article, Claim, Kind, Mention, Modality, PeriodRole, Role, Sentence, SentenceRole
from checker.values.period import Period

__all__ = ["extract"]

_LEAST_CLAUSE = 8  # characters; a shorter clause is embedded together with the one before it
_NEAR_PARAGRAPHS = 1  # a subject named so many paragraphs ago still carries on
_LONG_DAYS = 80  # a quarter or longer: shorter periods in passing are days of telling
_CARRY_ON = frozenset(
    {"organisation", "facility"}
)  # what "the company", 该项目 may go back to, beside the topic
_NO_HEADINGS = frozenset({"person", "place", "media"})  # lists under a heading are hardly of these
# Words of houses that say nothing of damage: what happened to them is told by the event.
_HOUSES = frozenset((*words_of("en").classes["building"], *words_of("zh").classes["building"]))
_NOT_BESIDE = frozenset({"before", "topic"})  # how a subject was found that the sentence does not name
_BESIDES = frozenset({"besides"})


@dataclass(slots=True)
class _Before:
    """What the last sentences named, for those that leave it out."""

    subject: str | None = None
    event: str | None = None  # another event than the article's own
    period: Period | None = None
    mood: Modality = Modality.ACTUAL  # set by a line that introduces a list
    product: str | None = None
    heading: str | None = None  # the subject that the heading above names
    section: frozenset[str] = frozenset()  # the edition that it names
    part: frozenset[str] = frozenset()  # the numbered part that it names
    paragraph: int = -9


def extract(article: Article, names: NameTable | None = None) -> tuple[Claim, ...]:
    """Return the claims of `article` in the order of the text; ids are local: `<article>.<number>`."""
    table = names or known_names()
    chinese = is_chinese(article.language)
    told = [sentence for sentence in article.sentences if sentence.role is not SentenceRole.REPEAT]
    prose = [sentence.text for sentence in told if sentence.role is not SentenceRole.CELL]
    casing = None if chinese else Casing.of("\n".join(prose), article.title or "")
    frames = [_frame(sentence, article.language, chinese, table, casing) for sentence in told]
    if not any(frame.mentions for frame in frames):
        return ()
    frames = with_sorts(in_told_currency(frames))
    topic = topic_of([*_headline(article, told, chinese, table, casing), *frames])
    frames = with_makers(frames, topic.name)
    home = home_currency(frames)
    title = [article.title] if article.title else []
    country = home_of(article.language, topic.setting, (*title, *(sentence.text for sentence in told)))
    topic = replace(topic, country=country)
    claims: list[Claim] = []
    before = _Before()
    for frame in frames:
        if frame.sentence.paragraph != before.paragraph and not is_item(article, frame.sentence):
            before.period = before.event = None
            before.part = frozenset()
            before.mood = Modality.ACTUAL
        if frame.sentence.paragraph - before.paragraph > _NEAR_PARAGRAPHS:
            before.subject = None
        if (before.heading or before.section) and is_item(article, frame.sentence):
            before.subject = before.product = before.heading
        claims += _claims(article, frame, topic, before, home, len(claims))
        before.paragraph = frame.sentence.paragraph
    return tuple(claims)


def _frame(
    sentence: Sentence, language: str, chinese: bool, table: NameTable, casing: Casing | None
) -> Frame:
    text = sentence.text
    folded = fold(text) if chinese else _lower(text)
    told = cell_start(sentence)
    mentions = tuple(m for m in quantities(text, language) if m.note != SIZE and m.start >= told)
    opened = 0 if chinese else dateline_end(text)
    celled = sentence.role is SentenceRole.CELL
    spotted = spot(text, folded, chinese, table, None if celled else casing)
    found = with_numbers(text, [n for n in spotted if n.start >= opened or n.sort == "place"], mentions)
    hits = find(_lower(folded), lexicon(chinese, figures=bool(mentions) or introduces(sentence)))
    hits = _no_syllables(hits, found) if chinese else hits
    if not chinese:
        found = tuple(name for name in found if not is_edition(name.canonical, text, name.start))
    if celled:
        found = names_in_cell(sentence, found, hits, casing)
    found = _no_measures(found if chinese else with_peoples(text, found, hits), mentions, hits)
    speakers, parts = speakers_in(text, found, hits, chinese), numbered_parts(text, chinese)
    return Frame(sentence, chinese, mentions, found, by_group(hits), speakers=speakers, parts=parts)


def _headline(
    article: Article, told: Sequence[Sentence], chinese: bool, table: NameTable, casing: Casing | None
) -> list[Frame]:
    """Return the headline that stands in the file's head and not in its text; its figures are no claims."""
    if not article.title or any(sentence.role is SentenceRole.TITLE for sentence in told):
        return []
    title = Sentence(0, 0, article.title, ((0, 0),), role=SentenceRole.TITLE)
    return [_frame(title, article.language, chinese, table, casing)]


def _lower(text: str) -> str:
    """Return the text in lower case, every character in its place: İ alone would become two."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(low if len(low := c.lower()) == 1 else c for c in text)
    )


def _no_measures(
    names: Sequence[Spotted], mentions: Sequence[Mention], hits: Sequence[Hit]
) -> tuple[Spotted, ...]:
    """Drop what looks like a name and measures: RMB8 of an amount, GB, the words of Gross Domestic Product."""
    taken = [(m.start, m.end) for m in mentions if m.quantity.kind is not Kind.COUNT]
    taken += [(hit.start, hit.end) for hit in hits if hit.group == "metrics"]
    ends = {m.end for m in mentions}
    return tuple(
        n for n in names if n.end not in ends and not any(low <= n.start < high for low, high in taken)
    )


def _no_syllables(hits: Sequence[Hit], names: Sequence[Spotted]) -> tuple[Hit, ...]:
    """Drop words of one character that are only part of a Chinese name: 高 of 高雄市, 长 of 长沙."""
    within = {at for name in names for at in range(name.start, name.end) if name.end - name.start > 1}
    return tuple(hit for hit in hits if hit.end - hit.start > 1 or hit.start not in within)


def _claims(
    article: Article, frame: Frame, topic: Topic, before: _Before, home: str, count: int
) -> list[Claim]:
    claims: list[Claim] = []
    subject = Subject(None)
    if frame.mentions:
        frame = replace(_filled(article, frame, before), mood=before.mood)
    last: tuple[Mention, str | None] | None = None
    for found in map(as_speed, frame.mentions):
        if is_time(found, frame):
            continue
        words = named(found, frame)
        measured = as_margin(told_otherwise(metric_of(found, frame, last), words, found, frame), found, frame)
        mention = as_money(found, measured.label, home)
        measured = as_new(_in_event(measured, mention, topic), mention, frame)
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
    _remember(before, frame, subject, claims, topic)
    return claims


def _in_event(measured: Measured, mention: Mention, topic: Topic) -> Measured:
    """Name a metric as it is called in an article about an event; some kinds of figure need no word there."""
    if (
        mention.quantity.kind is Kind.MASS
        and ONLY_IN_EVENT.get(measured.label or "", topic.event) != topic.event
    ):
        return Measured(None)
    if measured.label == "buildings damaged" and topic.event is None and measured.told_by.lower() in _HOUSES:
        return Measured(None)
    if (
        measured.label
        and measured.label in FALL_OF
        and mention.role is Role.DECREASE
        and mention.quantity.kind is Kind.COUNT
    ):
        return replace(measured, label=FALL_OF[measured.label])
    if (
        measured.label == "employees"
        and mention.role is Role.DECREASE
        and mention.quantity.kind is Kind.PERCENT
    ):
        return replace(measured, label="layoffs")  # to cut 15% of the staff
    if measured.label:
        return replace(measured, label=IN_EVENT.get((measured.label, topic.event or ""), measured.label))
    kind = f"{mention.quantity.kind} rate" if mention.quantity.per else mention.quantity.kind
    thing = class_of(mention.quantity.unit, mention.counted) if kind == Kind.COUNT else None
    unnamed = UNNAMED.get(mention.quantity.unit) or UNNAMED_IN_EVENT.get((thing or kind, topic.event or ""))
    return Measured(unnamed, "the event that the article is about", False) if unnamed else measured


def _filled(article: Article, frame: Frame, before: _Before) -> Frame:
    text = frame.sentence.text
    named = periods(text, article.language, article.published, before.period)
    stretches = [(name.start, name.end) for name in frame.names]
    stretches += [(time.start, time.end) for time in named]
    stretches += [(mention.start, mention.end) for mention in frame.mentions]
    if frame.sentence.role is SentenceRole.CELL:
        stretches += [(edition.start, edition.end) for edition in editions(text, frame.chinese)]
    return replace(
        frame,
        spans=whole(clauses(text, frame.chinese), [(m.start, m.end) for m in frame.mentions]),
        periods=named,
        owners=owners(text, frame.mentions, named),
        taken=Taken.of(stretches),
    )


def _remember(before: _Before, frame: Frame, subject: Subject, claims: list[Claim], topic: Topic) -> None:
    """Keep what the next sentence may leave out: the subject, and the period of the last figure that named one.

    A cell of a table says nothing of the next: each has names of its own.
    """
    if frame.sentence.role is SentenceRole.CELL:
        return
    known = [
        n.canonical
        for n in frame.names
        if n.sort == "organisation" or n.canonical in (topic.name, before.subject)
    ]
    if subject.name == topic.name or (subject.found == "clause" and subject.sort in _CARRY_ON):
        before.subject = subject.name or before.subject
    elif known:
        before.subject = known[0]
    before.product = next((n.canonical for n in frame.names if n.sort == "product"), before.product)
    if frame.sentence.role in (SentenceRole.HEADING, SentenceRole.TITLE):
        things = [n.canonical for n in frame.names if n.sort not in _NO_HEADINGS]
        before.heading = next(iter(known or things), None) if len(things) < 2 else None
        before.section = editions_in(frame.sentence.text, frame.chinese)
    if frame.names or frame.parts:
        before.part = only(frame.parts)
    if introduces(frame.sentence):
        before.mood = mood_of(frame)
    counted = [claim for claim in claims if metric_called(claim.metric).event_bound]
    before.event = counted[-1].entity if counted and all(claim.entity_sure for claim in counted) else None
    told = [claim.period for claim in claims if claim.period_stated and claim.role is not Role.FROM]
    if told:
        before.period = told[-1]
    elif not claims:
        long = [
            p.period for p in frame.periods if p.role is PeriodRole.REFERENCE and p.period.days >= _LONG_DAYS
        ]
        before.period = long[-1] if long else before.period


def _subject(
    mention: Mention, metric: str | None, frame: Frame, before: _Before, topic: Topic, article: Article
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
    mention: Mention, metric: str | None, frame: Frame, before: _Before, published: date | None
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
