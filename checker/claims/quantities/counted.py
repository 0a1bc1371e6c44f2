"""Find what is counted: the measure word and the noun after a number.

There is no parser behind it: in Chinese the longest known noun near the measure word is taken, else the measure
word itself; in English the first plural among the next few words.
"""

from __future__ import annotations

import re

from checker.claims.quantities.draft import Draft
from checker.claims.quantities.line import Line
from checker.records import Kind, Modifier

__all__ = ["SIZE", "count_after"]

SIZE = "tells how large a thing is"  # the note of a 220-seat parliament: no claim of seats

_LEAST_NAME = 100  # three digits before a thing, with no measure word, are rather its name
_REACH = 8  # characters after a measure word in which its noun is looked for
_MODEL = re.compile(
    r" (?:[a-z]{1,5}-?\d{1,4}[a-z]{0,4}|7\d7|\d{3})(?= [a-z])"
)  # 40 Airbus A320 jets, 40 Boeing 737 planes
_MOST_WORDS = 4  # words after a number in which the plural is looked for
_LETTERED = re.compile(r" ([a-z]{1,3})-?\d{1,4}[a-z]{0,2}(?= [a-z])")  # 48 F-35 engines
# three 50kg bags: the bags are counted, and their size is a figure of its own
_SIZED = re.compile(
    r" \d[\d,.]{0,6}[ -]?(?:mg|g|kg|lb|oz|ml|l|litre|liter|mm|cm|m|metre|meter|km|ft|foot|inch|mile|w|kw|mw|gw|kva"
    r"|tonn?e?|gallon|pound|acre|hectare|bed|seat|seater|storey|story|bedroom|day|hour|minute|year(?:-old)?)(?= [a-z]+)"
)
_MORE = re.compile(
    r" more(?= (?!minutes|hours|days|weeks|months|years|times|points)[a-z]{2,}"
    r"(?:s|people|children|men|women)(?![a-z']))"
)
_STOP = re.compile(
    r"[\s，。；：、！？,.;:!?()（）\"“”'‘’《》「」\[\]…—/-]|\d"
    r"|[一二两三四五六七八九十百千](?=[一二两三四五六七八九十百千万人名具位])"
)
_WORD = re.compile(r"[ -]([a-z][a-z'.&]*(?:-[a-z]+)*)")
_HYPHENED = re.compile(r"-([a-z]+)(?![a-z])")
_SINGULAR_ENDINGS = ("ss", "us", "is", "ous", "ics", "news")
_PARTICLES = frozenset("ons ins ups outs offs downs overs backs bys throughs arounds abouts aways".split())
_VERBS = frozenset(
    """says comes goes makes means shows takes wants needs leaves remains includes begins gets lies sits does has
    was is its this as plus thus perhaps sometimes always besides towards afterwards overseas percents""".split()
)


def count_after(line: Line, draft: Draft) -> None:
    """Give `draft` what is counted as its unit, if a measure word or a noun follows."""
    if line.lexicon.words.spaced:
        _plural(line, draft)
    else:
        _measure_word(line, draft)


def _measure_word(line: Line, draft: Draft) -> None:
    lexicon, text = line.lexicon, line.text
    position = draft.end + (text[draft.end : draft.end + 1] == " ")
    hit = lexicon.classifiers.at(text, position)
    while hit and _guarded(line, hit.start, hit.end):
        hit = lexicon.classifiers.at(text[: hit.end - 1], position) if hit.end - 1 > position else None
    if hit is None:
        _noun(line, draft, position)
        return
    word = text[hit.start : hit.end]
    person = word in lexicon.words.person_classifiers
    start, end, noun = _noun_near(line, hit.end, _REACH)
    if person and noun and not _is_person(line, noun):
        start, end, noun = _person_further(line, end)
    if person and word in {"人", "余人", "人次"}:
        noun, start, end = ("人次" if word == "人次" else "人"), hit.start, hit.end
    elif (
        not noun
        and not person
        and (ahead := line.word_before(lexicon.nouns, draft.start))
        and ahead.end - ahead.start > 1
    ):
        noun, start, end = ahead.value, hit.start, hit.end
    elif not noun:
        noun, start, end = ("人" if person else word.removesuffix("人") or word), hit.start, hit.end
    draft.unit, draft.kind = noun, Kind.COUNT
    draft.counted = line.given[hit.start : end]
    draft.end = hit.end if start > hit.end else max(hit.end, end)


def _is_person(line: Line, noun: str) -> bool:
    return noun in line.lexicon.words.people or noun[-1] in "者员人师生家手民长友商客兵警囚犯士童婴"


def _person_further(line: Line, position: int) -> tuple[int, int, str]:
    """Return the person after 的, as in 600名美国企业的IT决策者."""
    if line.text.startswith("的", position):
        start, end, noun = _noun_near(line, position + 1, _REACH)
        if noun and _is_person(line, noun):
            return start, end, noun
    return position, position, ""


def _guarded(line: Line, start: int, end: int) -> bool:
    guard = line.lexicon.words.guards.get(line.text[start:end])
    after = line.text[end : end + 1]
    return bool(guard and after and after in guard)


def _noun(line: Line, draft: Draft, position: int) -> None:
    """Read a noun with no measure word, as in 770万用户; a small Chinese numeral has none (两岸, 三军)."""
    if draft.spelled and draft.scale == 1 and draft.low < 100 and draft.ceiling is None:
        return
    hit = line.lexicon.nouns.at(line.text, position)
    if hit is None or hit.end - hit.start < 2:
        return
    lone = not draft.spelled and draft.scale == 1 and draft.ceiling is None and not draft.grouped
    if (
        lone
        and draft.modifier is Modifier.EXACT
        and not _is_person(line, hit.value)
        and draft.low >= _LEAST_NAME
    ):
        return  # 101大楼, 618活动
    start, end, noun = _noun_near(line, position, 0)
    draft.unit, draft.kind, draft.noun_only = noun, Kind.COUNT, True
    draft.counted = line.given[start:end]
    draft.end = end


def _noun_near(line: Line, position: int, reach: int) -> tuple[int, int, str]:
    """Return the head of the noun phrase that starts at `position`: the last of the first nouns that touch."""
    text, nouns = line.text, line.lexicon.nouns
    limit = min(len(text), position + reach)
    stops = line.lexicon.words.not_counted
    at = position
    while at <= limit:
        hit = nouns.at(text, at)
        if (
            hit
            and hit.end - at == 1
            and at > position
            and not _STOP.match(text, hit.end)
            and hit.end < len(text)
        ):
            hit = None  # 3条大油轮: one character inside another word
        if hit and hit.end - at == 1 and _guarded(line, at, hit.end):
            hit = None  # 四千宗水平
        if hit:
            while (following := nouns.at(text, hit.end)) and following.end - following.start > 1:
                hit = following
            return (position if hit.start <= limit else hit.start), hit.end, hit.value
        if at < len(text) and (_STOP.match(text, at) or text[at] in stops or text[at : at + 2] in stops):
            break
        at += 1
    return position, position, ""


def _plural(line: Line, draft: Draft) -> None:
    text, position = line.text, draft.end
    if draft.ceiling is not None and text.startswith(" of ", position):
        position += 3
    if _adjectival(line, draft):
        return
    sized = _SIZED.match(text, position)
    if more := _MORE.match(text, position):
        _count_plural(line, draft, more.end(), apart=False)
        return
    _count_plural(line, draft, sized.end() if sized else position, apart=sized is not None)


def _count_plural(line: Line, draft: Draft, position: int, *, apart: bool) -> None:
    """Count the plural among the words at `position`; a figure stands between where it is `apart`."""
    text, single = line.text, draft.low == 1 and draft.high == 1
    for _ in range(_MOST_WORDS):
        if model := _model(line, draft, position):
            position = model.end()
            continue
        found = _WORD.match(text, position)
        if found is None:
            return
        word = found[1].rstrip(".'")
        if word in line.lexicon.words.not_counted or (
            word in _VERBS and (word != "runs" or position > draft.end)
        ):
            return
        if word in line.lexicon.words.before_plural or (
            _is_plural(line, word) and _goes_on(line, found.end())
        ):
            position = found.end()
            continue
        if _is_plural(line, word) or (single and word in line.lexicon.words.people):
            draft.unit, draft.kind = _head(word.removesuffix("'s")), Kind.COUNT
            draft.counted = line.given[draft.end : found.start(1) + len(word)].strip(" -").removeprefix("of ")
            draft.noun_only = True
            draft.end = draft.end if apart else found.start(1) + len(word)
            return
        if found[1].endswith(".") and found[1].count(".") == 1 and len(found[1]) > 3:
            return
        position = found.end()


def _head(word: str) -> str:
    """Return what a hyphened plural counts: engineers of ex-engineers, but take-ons as they are."""
    last = word.rsplit("-", maxsplit=1)[-1]
    return word if last in _PARTICLES else last


def _model(line: Line, draft: Draft, position: int) -> re.Match[str] | None:
    """Return the name of a model that stands before the noun; 3 USD50 cards are of no model."""
    if position > draft.end:
        return _MODEL.match(line.text, position)
    found = _LETTERED.match(line.text, position)
    return None if found and found[1] in line.lexicon.prefixes.table else found


def _adjectival(line: Line, draft: Draft) -> bool:
    """Count what a hyphen joins to the number: a five-storey block, a 12-member panel.

    The unit stays in the singular: what tells how large a thing is stands apart from a count of such things.
    """
    found = _HYPHENED.match(line.text, draft.end)
    unit = line.lexicon.words.adjectival.get(found[1]) if found else None
    if found and found[1] == "strong":
        return True  # a 40-strong team: of what is not said
    if found is None or unit is None:
        return False
    draft.unit, draft.kind, draft.counted, draft.noun_only = unit, Kind.COUNT, found[1], True
    draft.end = found.end()
    behind = _WORD.match(line.text, draft.end)
    if behind is None or behind[1].rstrip(".'") not in line.lexicon.words.lasting:
        draft.note = SIZE
    return True


def _goes_on(line: Line, position: int) -> bool:
    """Say whether a collective noun is followed by the plural that it tells more of: crew members."""
    found = _WORD.match(line.text, position)
    return (
        found is not None
        and len(found[1]) > 3
        and found[1].endswith("s")
        and found[1] in line.lexicon.words.nouns
    )


def _is_plural(line: Line, word: str) -> bool:
    if word in line.lexicon.words.nouns:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(_SINGULAR_ENDINGS)
        and not word.endswith("'s")
    )
