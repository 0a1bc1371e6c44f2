"""Read what documentation, contracts and house rules lay down: limits, terms, leave, prices of an edition.

"Up to 25 MB" and "at most 25 MB" both say that the limit is 25 MB: the figure is taken for what it names, and its
mood for what holds. What it is laid down for (images, logs) and its edition (free, 企业版) make it another provision.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from checker.claims.frame import Frame
from checker.claims.labelled import Labelled, nearest, only
from checker.claims.lexicon import either, words_of
from checker.languages.metrics import metric_called
from checker.languages.zh.script import fold
from checker.records import Claim, Kind, Mention, Modality, Modifier, Quantity, SentenceRole
from checker.values.interval import Interval

__all__ = ["as_provided", "editions", "editions_in", "is_edition", "without_edition"]

_BOUNDED = frozenset(
    {Modifier.AT_MOST, Modifier.AT_LEAST, Modifier.LESS_THAN, Modifier.MORE_THAN, Modifier.NEAR}
)
_LEAST = frozenset({Modifier.AT_LEAST, Modifier.MORE_THAN})
_BOTH_ENDS = frozenset({"length limit"})  # a password has a least length and a greatest
_NEEDED = frozenset({"memory", "storage", "video memory"})  # "at least 8 GB" is what something needs
_PRICES = frozenset({"price", "cost"})
_BILLED = frozenset({"month", "year"})
_MOST_PRICE = Decimal(100_000)  # what costs more by the month is no edition of a product
_FOR_SOMETHING = frozenset({"retention", "validity"})  # everything is kept and holds for some time
_TERMS = frozenset(
    {"yearly billing", "first months", "overage", "children", "students", "elderly", "top version"}
)
_FINE = 20
_LETTERS = frozenset({"字", "字符", "characters"})
_KEPT = ("in ", "aged ", "average")  # scope words that say as much here as anywhere else
# What a metric is for in any case, so that only one text need say it.
_NOTHING_MORE = {
    "probation period": frozenset({"new staff", "during probation"}),
    "battery life": frozenset({"the battery"}),
    "timeout": frozenset({"sessions", "idle"}),
    "notice period": frozenset({"e-mails", "messages"}),
    "memory": frozenset({"logs", "files"}),
    "free trial": frozenset({"free edition"}),
}
_LEAST_UPTIME = 90  # percent
_LAID_DOWN = re.compile(
    r"\b(?:must|have to|has to|need to|required?|minimum|limit|requirement|should|eligible|open to)\b"
    r"|须|必须|需|应当|不得|不能|禁止|最低|要求|限制|方可",
    re.IGNORECASE,
)
_MINIMUM = re.compile(
    r"\b(?:minimum|at least|no fewer than|no less than)\b|最少|至少|少于|不低于|最短", re.IGNORECASE
)
_SEAT = re.compile(
    r"(?:per|/|a|each|every) ?(?:user|seat|member|person|editor|agent|head)"
    r"|每(?:位|个|名)?(?:用户|成员|席位|人|账号|座席)"
)
_TIME = r"(?:second|minute|hour|day|week|month|year)"
_PER_EN = re.compile(rf"\s?(?:per|/|an?|each|every)\s?(?P<unit>{_TIME}|mo|yr)\b", re.IGNORECASE)
_PER_ZH = re.compile(r"每(?P<unit>秒|分钟|小时|天|日|周|月|年)")
_UNITS = {
    "mo": "month",
    "yr": "year",
    "秒": "second",
    "分钟": "minute",
    "小时": "hour",
    "天": "day",
    "日": "day",
    "周": "week",
    "月": "month",
    "年": "year",
}


def as_provided(claim: Claim, mention: Mention, frame: Frame, section: frozenset[str]) -> Claim:
    """Return `claim` as what is laid down, if it is; `section` is the edition that the heading above names."""
    if claim.metric is None and claim.quantity.kind is Kind.COUNT and claim.quantity.unit in _LETTERS:
        claim = replace(claim, metric="length limit")
    claim = _as_price(_as_age(claim, frame), mention, frame)
    if metric_called(claim.metric).provided:
        return _laid_down(claim, mention, frame, section)
    if claim.metric not in _PRICES and claim.metric != "seats":
        return claim
    celled = frame.sentence.role is SentenceRole.CELL
    rated = claim.quantity.per in _BILLED or "per user" in claim.scope
    name, own = (
        without_edition(claim.entity)
        if rated or claim.metric == "seats"
        else (claim.entity, frozenset[str]())
    )
    told = own | (_editions_near(mention, frame, rated or celled) or (frozenset() if own else section))
    mood = Modality.ACTUAL if told or rated else claim.modality
    if claim.metric == "seats" and told:
        claim = replace(claim, metric="seat limit")  # no parliament has a free edition
    told |= _objects(mention, frame) & _TERMS
    return replace(claim, entity=name, scope=claim.scope | told, modality=_holding(claim, mood))


def _laid_down(claim: Claim, mention: Mention, frame: Frame, section: frozenset[str]) -> Claim:
    objects = _objects(mention, frame)
    if (claim.metric in _FOR_SOMETHING and not objects) or not _plausible(claim, frame):
        return replace(claim, metric=None)
    name, own = without_edition(claim.entity)
    told = objects | own | (_editions_near(mention, frame, True) or (frozenset() if own else section))
    said = frozenset(word for word in claim.scope if word.startswith(_KEPT))
    scope = said | (told - _NOTHING_MORE.get(claim.metric or "", frozenset())) | _least(claim, frame)
    quantity = _exact(claim.quantity)
    if quantity.kind is Kind.PERCENT:
        quantity = replace(quantity, per=None)  # so much of each month is so much of all of them
    if claim.metric == "rate limit" and quantity.per is None:
        quantity = replace(quantity, per=_per(frame, 0))
    return replace(
        claim, entity=name, scope=scope, quantity=quantity, modality=_holding(claim, Modality.ACTUAL)
    )


def _plausible(claim: Claim, frame: Frame) -> bool:
    """Say whether a figure can be what its metric says: hardly any service is up half of the time."""
    if claim.metric == "uptime":
        return claim.quantity.low is not None and claim.quantity.low >= _LEAST_UPTIME
    if claim.metric == "minimum age":
        return _LAID_DOWN.search(frame.sentence.text) is not None
    return True


def _as_age(claim: Claim, frame: Frame) -> Claim:
    """Take a bare number that is laid down as an age for years: 16 or older."""
    quantity = claim.quantity
    if claim.metric != "minimum age":
        return claim
    if quantity.kind is Kind.COUNT and not quantity.unit and not claim.counted:
        return replace(claim, quantity=replace(quantity, kind=Kind.DURATION, unit="year"), thing=None)
    return claim


def _as_price(claim: Claim, mention: Mention, frame: Frame) -> Claim:
    """Take an amount by the month or by the user for a price, by the month also where the user is named first."""
    quantity = claim.quantity
    if quantity.kind is not Kind.MONEY or quantity.high is None or quantity.high > _MOST_PRICE:
        return claim
    around = frame.sentence.text[max(0, mention.start - 12) : mention.end + 24]
    by_seat = _SEAT.search(around) is not None
    per = quantity.per
    if by_seat and per not in _UNITS.values():
        per = _per(frame, mention.end) or per
    if not by_seat and per not in _BILLED:
        return claim
    scope = (claim.scope - {"each"}) | ({"per user"} if by_seat else set())
    metric = "price" if claim.metric in (None, "cost") else claim.metric
    return replace(claim, metric=metric, scope=scope, quantity=replace(quantity, per=per))


def _per(frame: Frame, start: int) -> str | None:
    """Return the time that is named with "per" or 每 behind `start`."""
    found = (_PER_ZH if frame.chinese else _PER_EN).search(frame.sentence.text, start)
    return None if found is None else _UNITS.get(found["unit"].lower(), found["unit"].lower())


def _exact(quantity: Quantity) -> Quantity:
    """Return what a bound names as the figure itself: up to 25 MB, at least 8."""
    value = quantity.high if quantity.low is None else quantity.low
    single = quantity.low is None or quantity.high is None or quantity.low == quantity.high
    if value is None or not single:
        return quantity
    if quantity.kind is Kind.PERCENT:  # 99.9 % and 99.95 % are two promises
        return replace(
            quantity, low=value, high=value, interval=Interval.exactly(value), modifier=Modifier.EXACT
        )
    if quantity.modifier not in _BOUNDED and quantity.modifier is not Modifier.EXACT:
        return quantity
    # 1 TB of a quota are no 500 GB rounded, but perhaps 1,024: a limit is never told more roughly than so.
    step = min(Decimal(1).scaleb(min(0, int(value.as_tuple().exponent))), abs(value) / _FINE)
    if not step:
        return quantity
    interval = Interval.rounded(value, step)
    return replace(quantity, low=value, high=value, interval=interval, modifier=Modifier.EXACT)


def _least(claim: Claim, frame: Frame) -> frozenset[str]:
    """Return the label of a least value, where there is a greatest one too."""
    if claim.metric in _BOTH_ENDS | _NEEDED and (
        claim.quantity.modifier in _LEAST or _MINIMUM.search(claim.clause)
    ):
        return frozenset({"minimum"})
    peak = claim.metric in _NEEDED and claim.quantity.modifier is Modifier.AT_MOST
    return frozenset({"peak"}) if peak else frozenset()


def _holding(claim: Claim, mood: Modality) -> Modality:
    """Return `mood`, as "may" allows and "will" lays down; but a coming day makes a change of it."""
    return claim.modality if claim.modality is Modality.FORECAST and claim.period_stated else mood


def _objects(mention: Mention, frame: Frame) -> frozenset[str]:
    """Return for what, or whom, the figure is laid down: the words of its clause, up to its neighbours."""
    home = frame.clause(mention.start)
    low, high = frame.spans[home]
    if home and not _says_for_what(low, mention.start, frame):
        low = frame.spans[home - 1][0]
    for other in frame.mentions:
        if other.quantity.kind is mention.quantity.kind:
            low = max(low, other.end) if other.end <= mention.start else low
            high = min(high, other.start) if other.start >= mention.end else high
    bound = frame.next_figure(mention)
    return frozenset(
        hit.label
        for hit in frame.of("provided_for")
        if low <= hit.start and (hit.end <= high or (hit.label in _TERMS and hit.end <= bound))
    )


def _says_for_what(start: int, end: int, frame: Frame) -> bool:
    return any(start <= hit.start and hit.end <= end for hit in frame.of("provided_for"))


def _editions_near(mention: Mention, frame: Frame, alone: bool) -> frozenset[str]:
    """Return the edition named last before the figure, or else first behind it, `alone` or as a plan, a tier."""
    return nearest(editions(frame.sentence.text, frame.chinese, alone), mention, frame.next_figure(mention))


def editions_in(text: str, chinese: bool) -> frozenset[str]:
    """Return the edition that a heading names, none where it names several.

    >>> editions_in("Pro plan", False), editions_in("Free and Pro", False), editions_in("免费版", True)
    (frozenset({'pro edition'}), frozenset(), frozenset({'free edition'}))
    """
    return only(editions(text, chinese))


def is_edition(name: str, text: str, start: int) -> bool:
    """Say whether the name at `start` of an English text is an edition that its noun follows on: the Free plan."""
    pattern, labels = _edition_words(False)
    found = pattern.match(text, start) if name.lower() in labels else None
    return found is not None and found["noun"] is not None


def editions(text: str, chinese: bool, alone: bool = True) -> list[Labelled]:
    """Return where editions are named: with a noun (the Pro plan) or, if `alone`, by a capital too."""
    pattern, labels = _edition_words(chinese)
    found = []
    for match in pattern.finditer(fold(text) if chinese else text):
        capital = alone and (chinese or match["word"][0].isupper())
        if match["noun"] or (capital and not match["not"]):
            found.append(Labelled(match.start(), match.end(), labels[match["word"].lower()]))
    return found


@cache
def _edition_words(chinese: bool) -> tuple[re.Pattern[str], dict[str, str]]:
    words = words_of("zh" if chinese else "en")
    labels = {word: f"{label} edition" for label, members in words.editions.items() for word in members}
    ordered, nouns = either(labels), either(words.edition_nouns)
    if chinese:
        return re.compile(rf"(?P<word>{ordered})(?P<noun>{nouns})(?P<not>)"), labels
    told = (
        rf"\b(?P<word>(?i:{ordered}))(?:(?P<noun>[ -](?i:{nouns})\b)|(?P<not>[ -](?:days?|hours?)|['’-])|\b)"
    )
    return re.compile(told), labels


def without_edition(name: str | None) -> tuple[str | None, frozenset[str]]:
    """Cut the edition off the name of what is sold, and return both.

    >>> without_edition("Quasar Pro"), without_edition("Quasar")
    (('Quasar', frozenset({'pro edition'})), ('Quasar', frozenset()))
    """
    if not name or not name.isascii():
        return name, frozenset()
    head, _, last = name.rpartition(" ")
    label = _edition_words(False)[1].get(last.lower())
    return (name, frozenset()) if label is None else (head or None, frozenset({label}))
