"""Keep what the sentences before have named, for those that leave it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.claims.cues import mood_of
from checker.claims.frame import Frame
from checker.claims.items import introduces, is_item
from checker.claims.labelled import only
from checker.claims.provisions import editions_in
from checker.claims.subjects import Subject, Topic
from checker.languages.metrics import metric_called
from checker.records import Article, Claim, Modality, PeriodRole, Role, SentenceRole
from checker.values.period import Period

__all__ = ["Carried"]

_NEAR_PARAGRAPHS = 1  # a subject named so many paragraphs ago still carries on
_LONG_DAYS = 80  # a quarter or longer: shorter periods in passing are days of telling
_CARRY_ON = frozenset(
    {"organisation", "facility"}
)  # what "the company", 该项目 may go back to, beside the topic
_NO_HEADINGS = frozenset({"person", "place", "media"})  # lists under a heading are hardly of these


@dataclass(slots=True)
class Carried:
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

    def turn_to(self, frame: Frame, article: Article) -> None:
        """Forget what does not go on in the sentence of `frame`: a paragraph, other than an item, begins anew."""
        item = is_item(article, frame.sentence)
        if frame.sentence.paragraph != self.paragraph and not item:
            self.period = self.event = None
            self.part = frozenset()
            self.mood = Modality.ACTUAL
        if frame.sentence.paragraph - self.paragraph > _NEAR_PARAGRAPHS:
            self.subject = None
        if (self.heading or self.section) and item:
            self.subject = self.product = self.heading
        self.paragraph = frame.sentence.paragraph

    def remember(self, frame: Frame, subject: Subject, claims: Sequence[Claim], topic: Topic) -> None:
        """Keep what the next sentence may leave out; `claims` are those of this one, `subject` that of its last figure.

        A cell of a table says nothing of the next: each has names of its own.
        """
        if frame.sentence.role is SentenceRole.CELL:
            return
        self._remember_names(frame, subject, topic)
        if introduces(frame.sentence):
            self.mood = mood_of(frame)
        counted = [claim for claim in claims if metric_called(claim.metric).event_bound]
        self.event = counted[-1].entity if counted and all(claim.entity_sure for claim in counted) else None
        told = [claim.period for claim in claims if claim.period_stated and claim.role is not Role.FROM]
        if told:
            self.period = told[-1]
        elif not claims:
            named = [p.period for p in frame.periods if p.role is PeriodRole.REFERENCE]
            self.period = next((each for each in reversed(named) if each.days >= _LONG_DAYS), self.period)

    def _remember_names(self, frame: Frame, subject: Subject, topic: Topic) -> None:
        kept = (topic.name, self.subject)
        known = [n.canonical for n in frame.names if n.sort == "organisation" or n.canonical in kept]
        if subject.name == topic.name or (subject.found == "clause" and subject.sort in _CARRY_ON):
            self.subject = subject.name or self.subject
        elif known:
            self.subject = known[0]
        self.product = next((n.canonical for n in frame.names if n.sort == "product"), self.product)
        if frame.sentence.role in (SentenceRole.HEADING, SentenceRole.TITLE):
            things = [n.canonical for n in frame.names if n.sort not in _NO_HEADINGS]
            self.heading = next(iter(known or things), None) if len(things) < 2 else None
            self.section = editions_in(frame.sentence.text, frame.chinese)
        if frame.names or frame.parts:
            self.part = only(frame.parts)
