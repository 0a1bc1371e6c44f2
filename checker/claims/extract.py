"""Turn an article's sentences into claims: quantities first, then who, what, when, in what mood, told by whom.

Sentences that the file says twice yield nothing the second time; those of a machine-made summary yield claims
marked so, which are never a source of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from checker.claims.clauses import clause_at, clauses
from checker.claims.cues import modality_of, scope_of, speakers_of
from checker.claims.lexicon import Hit, find, is_chinese, lexicon, words_of
from checker.claims.metrics import choose_metric
from checker.claims.names import NameTable, Spotted, known_names, spot
from checker.claims.periods import periods
from checker.claims.quantities import quantities
from checker.claims.subjects import Subject, Topic, event_subject, named_subject, topic_of
from checker.claims.when import When, when
from checker.languages.metrics import METRICS
from checker.languages.zh.script import fold
from checker.records import Article, Claim, Mention, PeriodMention, PeriodRole, Sentence, SentenceRole
from checker.values.period import Period

__all__ = ["extract"]

_LOWER_WORD = re.compile(r"(?<![A-Za-z])[a-z]{2,}")
_LEAST_CLAUSE = 8  # characters; a shorter clause is embedded together with the one before it
_NEAR_PARAGRAPHS = 1  # a subject named so many paragraphs ago still carries on


@dataclass(frozen=True, slots=True)
class _Read:
    """One sentence with all that was found in it."""

    sentence: Sentence
    folded: str
    mentions: tuple[Mention, ...]
    names: tuple[Spotted, ...]
    hits: tuple[Hit, ...]


@dataclass(slots=True)
class _Before:
    """What the last sentences named, for those that leave it out."""

    subject: str | None = None
    period: Period | None = None
    paragraph: int = -9


def extract(article: Article, names: NameTable | None = None) -> tuple[Claim, ...]:
    """Return the claims of `article` in the order of the text; ids are local: `<article>.<number>`."""
    table = names or known_names()
    chinese = is_chinese(article.language)
    reads = _read(article, table, chinese)
    if not any(read.mentions for read in reads):
        return ()
    titles = [r.names for r in reads if r.sentence.role in (SentenceRole.TITLE, SentenceRole.HEADING)]
    topic = topic_of(titles, [r.names for r in reads], [r.hits for r in reads])
    claims: list[Claim] = []
    before = _Before()
    for read in reads:
        if read.sentence.paragraph - before.paragraph > _NEAR_PARAGRAPHS:
            before.subject, before.period = None, None
        claims += _claims(article, read, topic, before, chinese, len(claims))
        before.paragraph = read.sentence.paragraph
    return tuple(claims)


def _read(article: Article, table: NameTable, chinese: bool) -> list[_Read]:
    words = lexicon(chinese)
    common = frozenset(_LOWER_WORD.findall(article.text)) if not chinese else frozenset()
    reads = []
    for sentence in article.sentences:
        if sentence.role is SentenceRole.REPEAT:
            continue
        text = sentence.text
        folded = fold(text) if chinese else text.lower()
        mentions = quantities(text, article.language)
        found = spot(text, folded, chinese, table, common)
        reads.append(_Read(sentence, folded, mentions, found, find(folded, words)))
    return reads


def _claims(
    article: Article, read: _Read, topic: Topic, before: _Before, chinese: bool, count: int
) -> list[Claim]:
    text = read.sentence.text
    if not read.mentions:
        _remember(before, read, (), article.published)
        return []
    spans = clauses(text, chinese)
    dated = periods(text, article.language, article.published, before.period)
    speakers = speakers_of(text, read.names, read.hits, chinese)
    claims = []
    subject = Subject(None)
    for mention in read.mentions:
        metric = choose_metric(mention, read.mentions, read.hits, spans, chinese)
        metric = _by_source(metric, speakers, chinese)
        subject = _subject(mention, metric, read, dated, speakers, spans, before, topic, article.published)
        told = _when(mention, metric, read, dated, spans, before)
        claims.append(
            _claim(article, read, mention, metric, subject, told, speakers, spans, count + len(claims))
        )
    _remember(before, read, dated, article.published, subject)
    return claims


def _remember(
    before: _Before,
    read: _Read,
    dated: Sequence[PeriodMention],
    published: date | None,
    subject: Subject | None = None,
) -> None:
    named = [n for n in read.names if n.sort in ("organisation", "product", "name", "facility")]
    if subject is not None and subject.found in ("clause", "sentence"):
        before.subject = subject.name
    elif named:
        before.subject = named[0].canonical
    for mention in dated:
        if mention.role is PeriodRole.REFERENCE:
            before.period = mention.period


def _by_source(metric: str | None, speakers: Sequence[tuple[int, int, str]], chinese: bool) -> str | None:
    """Return what the speaker measures, where it measures one thing only: a web analyst's "users" are visits."""
    said = {name.lower() for _, _, name in speakers}
    for label, firms in words_of("en").measured_by.items():
        if said & set(firms) and metric in (None, "users", "visitors"):
            return label
    return metric


def _subject(
    mention: Mention,
    metric: str | None,
    read: _Read,
    dated: Sequence[PeriodMention],
    speakers: Sequence[tuple[int, int, str]],
    spans: tuple[tuple[int, int], ...],
    before: _Before,
    topic: Topic,
    published: date | None,
) -> Subject:
    known = METRICS.get(metric or "")
    if known is not None and (known.of_event or (known.fixed and topic.event)):
        found = event_subject(mention, read.names, read.hits, dated, spans, topic, published)
        if found.name:
            return found
    return named_subject(mention, read.names, read.hits, speakers, spans, before.subject, topic)


def _when(
    mention: Mention,
    metric: str | None,
    read: _Read,
    dated: Sequence[PeriodMention],
    spans: tuple[tuple[int, int], ...],
    before: _Before,
) -> When:
    known = METRICS.get(metric or "")
    carried = None if known is not None and (known.running or known.fixed) else before.period
    return when(mention, read.mentions, dated, spans, carried)


def _claim(
    article: Article,
    read: _Read,
    mention: Mention,
    metric: str | None,
    subject: Subject,
    told: When,
    speakers: Sequence[tuple[int, int, str]],
    spans: tuple[tuple[int, int], ...],
    number: int,
) -> Claim:
    sentence = read.sentence
    start, end = sentence.origin(mention.start, mention.end)
    scope = scope_of(mention, read.hits, spans)
    return Claim(
        id=f"{article.id}.{number}",
        article=article.id,
        start=start,
        end=end,
        surface=article.text[start:end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        clause=_clause(sentence.text, mention, spans),
        context=sentence.text,
        quantity=mention.quantity,
        role=mention.role,
        also=mention.also,
        counted=mention.counted,
        entity=subject.name,
        entity_from=subject.found,
        metric=metric,
        scope=scope,
        names=_other_names(read.names, speakers, spans[clause_at(spans, mention.start)], subject.name),
        maker=next((n.maker for n in read.names if n.canonical == subject.name), None),
        period=told.period,
        period_stated=told.stated,
        as_of=told.as_of,
        modality=modality_of(mention, read.hits, spans),
        attribution=_attribution(mention, speakers),
        summary=sentence.role is SentenceRole.SUMMARY,
    )


def _clause(text: str, mention: Mention, spans: tuple[tuple[int, int], ...]) -> str:
    home = clause_at(spans, mention.start)
    start, end = spans[home]
    own = (end - start) - (mention.end - mention.start)
    if home and own < _LEAST_CLAUSE:
        start = spans[home - 1][0]
    return text[start : max(end, mention.end)].strip()


def _other_names(
    names: Sequence[Spotted],
    speakers: Sequence[tuple[int, int, str]],
    clause: tuple[int, int],
    subject: str | None,
) -> frozenset[str]:
    """Return the names of the clause that are neither its subject nor a speaker."""
    spoken = {(start, end) for start, end, _ in speakers}
    inside = [
        n for n in names if clause[0] <= n.start and n.end <= clause[1] and (n.start, n.end) not in spoken
    ]
    return frozenset(n.canonical for n in inside if n.canonical != subject and n.sort != "media")


def _attribution(mention: Mention, speakers: Sequence[tuple[int, int, str]]) -> str | None:
    """Return the last speaker named before the figure, or else the first after it."""
    preceding = [name for _, end, name in speakers if end <= mention.start]
    following = [name for start, _, name in speakers if start >= mention.end]
    return preceding[-1] if preceding else (following[0] if following else None)
