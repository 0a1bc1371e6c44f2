"""The frozen records that travel between the stages; they hold, they do not decide.

    Article ─▶ Sentence ─▶ Mention(Quantity) ─▶ Claim ─▶ Cluster ─▶ Relation, Finding ─▶ Report

Units   Offsets are code points, half-open. `Article` and `Claim` offsets count in `Article.text`,
        the decoded file as it was given; `Mention` offsets count in `Sentence.text`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from checker.values.interval import Interval
from checker.values.period import Period


class Kind(StrEnum):
    """What sort of quantity a number is; only equal kinds are ever compared."""

    MONEY = "money"
    COUNT = "count"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    MULTIPLE = "multiple"
    DURATION = "duration"
    DATE = "date"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    TEMPERATURE = "temperature"
    MAGNITUDE = "magnitude"
    OTHER = "other"


class Modifier(StrEnum):
    """The word that widens or bounds a printed number."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    RANGE = "range"
    NEAR = "near"


class Role(StrEnum):
    """What a number says of its metric: how much it is, or how much it moved."""

    LEVEL = "level"
    FROM = "from"  # the old level in "from 50 to 34"
    TO = "to"  # the new level
    INCREASE = "increase"
    DECREASE = "decrease"


class Modality(StrEnum):
    """In what mood a claim is made."""

    ACTUAL = "actual"
    ESTIMATE = "estimate"
    FORECAST = "forecast"
    TARGET = "target"
    CONDITIONAL = "conditional"
    RUMOR = "rumor"


class DateSource(StrEnum):
    """Where an article's publication date was read."""

    FRONT_MATTER = "front matter"
    HTML = "html"
    FILE_NAME = "file name"
    TEXT = "text"
    NONE = "none"


class SentenceRole(StrEnum):
    """What part of the page a sentence belongs to."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    CELL = "cell"  # a figure of a table behind what its row and column are called
    SUMMARY = "summary"  # a machine-made digest of the article it stands on
    REPEAT = "repeat"  # said before in the same file, word for word


class RelationKind(StrEnum):
    """What two comparable claims are to one another."""

    AGREE = "agree"
    AGREE_ROUNDING = "agree_rounding"
    CONFLICT_VALUE = "conflict_value"
    CONFLICT_PERIOD = "conflict_period"
    DIFFERENT_PERIOD = "different_period"
    DIFFERENT_SCOPE = "different_scope"
    DIFFERENT_MODALITY = "different_modality"


class Verdict(StrEnum):
    """What a cluster's relations add up to."""

    AGREE = "agree"
    CONFLICT = "conflict"
    EXPLAINED = "explained"
    SINGLE = "single"


class Severity(StrEnum):
    """How much a finding should worry a reader, apart from how sure the program is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something left out, and why."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as it reads after repair, tied to where it stands in the file.

    `anchors` are pairs (position in `text`, position in `Article.text`), ascending in `text`, the first for
    position 0; between two anchors both run in step.
    """

    start: int
    end: int
    text: str
    anchors: tuple[tuple[int, int], ...]
    paragraph: int = 0
    role: SentenceRole = SentenceRole.BODY
    titles: tuple[tuple[int, int], ...] = ()  # of a cell: where the names of its row and column stand

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stands in the file; `start < end`.

        >>> s = Sentence(10, 19, "988万人", ((0, 10), (4, 18)))
        >>> s.origin(0, 4), s.origin(3, 5)
        ((10, 14), (13, 19))
        """
        return self._at(start), self._at(end - 1) + 1

    def _at(self, position: int) -> int:
        here, there = self.anchors[bisect_right(self.anchors, (position, 1 << 62)) - 1]
        return there + position - here


@dataclass(frozen=True, slots=True)
class Article:
    """One text with what is known of it; `text` is the decoded file, untouched."""

    id: str
    path: str
    text: str
    language: str  # BCP 47: zh-Hans, zh-Hant, en
    sentences: tuple[Sentence, ...]
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    published_from: DateSource = DateSource.NONE
    copy_of: str | None = None  # id of the article that this one repeats
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a set of paths held: the articles in order of path, and what was left out."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, as printed and as the values that it can stand for.

    `low` and `high` are the printed bounds in `unit` (both the number itself for a single number,
    one of them None for an open bound); `interval` is every value that the words allow, in `unit`.
    """

    kind: Kind
    unit: str  # ISO 4217, %, pp, x, an SI or customary symbol; what is counted for counts; may be ""
    low: Decimal | None
    high: Decimal | None
    interval: Interval
    modifier: Modifier = Modifier.EXACT
    per: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity found at `text[start:end]` of a sentence."""

    start: int
    end: int
    quantity: Quantity
    role: Role = Role.LEVEL
    also: tuple[Quantity, ...] = ()  # the same amount said again in other units
    counted: str = ""  # the words for what is counted, as they stand
    note: str = ""  # what was assumed, e.g. "unit taken from the number before"


class PeriodRole(StrEnum):
    """What a date says of a figure."""

    REFERENCE = "reference"  # the figure is about this time
    AS_OF = "as_of"  # the count stood so at this time
    EVENT = "event"  # something happened then


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A period found at `text[start:end]` of a sentence, resolved to days."""

    start: int
    end: int
    period: Period
    role: PeriodRole = PeriodRole.REFERENCE
    stated: bool = True  # False where a part (the year) was taken from the article's date or a period before


@dataclass(frozen=True, slots=True)
class Claim:
    """One numeric statement: who, what, when, how much, in what mood, told by whom."""

    id: str
    article: str
    start: int
    end: int
    surface: str
    sentence_start: int
    sentence_end: int
    clause: str  # the words that are embedded
    context: str  # the repaired sentence
    quantity: Quantity
    role: Role = Role.LEVEL
    also: tuple[Quantity, ...] = ()
    counted: str = ""
    thing: str | None = None  # the class of what is counted, the same in every language: person, building
    entity: str | None = None
    entity_from: str = ""  # how the subject was found: clause | sentence | before | topic
    entity_sure: bool = False  # enough to tell this claim apart from one of another subject
    metric: str | None = None
    metric_sure: bool = True  # its words stand beside it: enough to tell this claim apart from one of another
    metric_from: str = ""  # the words that say so, or what else tells it
    measure: str = ""  # the words that stand for it where no known metric does: wingspan, 翼展
    scope: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()  # other names in the clause: places, parts, partners
    setting: frozenset[str] = frozenset()  # all places and other names of the article: where it plays
    works: frozenset[str] = frozenset()  # works without a name that it is told of: hospital, tram
    maker: str | None = None  # owner of the product that is the subject
    period: Period | None = None
    period_stated: bool = False
    period_sure: bool = False  # nothing of it, as its year, was taken from the article's date
    as_of: date | None = None
    modality: Modality = Modality.ACTUAL
    attribution: str | None = None
    summary: bool = False  # told by a machine-made summary, not by the article
    note: str = ""  # what was assumed in reading the quantity: "dollar read as USD"

    @property
    def wording(self) -> str:
        """Return the sentence with its subject, which another sentence may name."""
        return f"{self.context} {self.entity or ''}"


@dataclass(frozen=True, slots=True)
class Relation:
    """What the rules say of two claims of one cluster; `a` and `b` are claim ids."""

    a: str
    b: str
    kind: RelationKind
    rule: str
    reason: str
    confidence: float


class Common(StrEnum):
    """What makes several articles one source."""

    NOTHING = ""  # it is one article
    TEXT = "text"  # they are copies of one another
    WORDS = "words"  # the sentence, or a passage of it, is the same
    SPEAKER = "speaker"  # they quote the same speaker or document
    PUBLISHER = "publisher"  # one publisher says so in all of them


@dataclass(frozen=True, slots=True)
class Source:
    """Claims of a cluster that go back to one source; `name` is whom they quote or who publishes them, or ""."""

    claims: tuple[str, ...]
    articles: int
    common: Common = Common.NOTHING
    name: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims about one thing, judged pair by pair."""

    id: str
    label: str
    verdict: Verdict
    claims: tuple[str, ...]
    articles: int
    sources: int
    relations: tuple[Relation, ...]
    told_by: tuple[Source, ...] = ()  # the independent sources, as many as `sources`


@dataclass(frozen=True, slots=True)
class Finding:
    """What a person should look at."""

    fingerprint: str
    rule: str
    verdict: Verdict
    severity: Severity
    message: str
    claims: tuple[str, ...]
    cluster: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a format may show."""

    version: str
    encoder: str
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    notes: Mapping[str, str] = field(default_factory=dict)


class Standing(StrEnum):
    """How a finding of a check stands to what was known before."""

    NEW = "new"
    BASELINE = "baseline"  # accepted in the baseline file
    IGNORED = "ignored"  # by a comment in the article, or by the configuration


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding of a check, and whether it counts."""

    finding: Finding
    standing: Standing = Standing.NEW
    reason: str = ""  # why it was accepted or ignored, in the words of whoever did
    since: str = ""  # the day that it was accepted, as the baseline gives it
    fails: bool = False  # new, and at or above the level that fails the check
    brought_to_light: bool = False  # a conflict of two older articles that a new one takes part in showing
    in_source: bool = False  # ignored by a comment in the article itself
    trusted: str = ""  # id of the claim of the source that the configuration trusts most, where it names one


@dataclass(frozen=True, slots=True)
class StaleEntry:
    """An entry of the baseline that matches no finding any more."""

    fingerprint: str
    message: str


@dataclass(frozen=True, slots=True)
class Check:
    """A check of new articles: the report on everything read, and what of it concerns them.

    Its articles are called by the paths at which they can be opened from the working directory.
    `findings` has those that fail first, then by severity and confidence; `status` is the exit status, 0 or 1.
    """

    report: Report
    new: frozenset[str]  # ids of the articles that were checked
    findings: tuple[Checked, ...]
    fail_on: str  # the lowest severity that fails, or "never"
    status: int
    stale: tuple[StaleEntry, ...] = ()
    warnings: tuple[Skipped, ...] = ()  # what of the new articles was not checked, or not as asked
