"""Find the English noun phrase, or the verb, that names what a figure measures.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.claims.frame import Frame
from checker.claims.naming.named import NOTHING, Named
from checker.claims.naming.stems import stem
from checker.languages.en.measure_words import WORDS
from checker.records import Kind, Mention

__all__ = ["english_name"]

_TOKEN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*|['’]s?(?![A-Za-z])|\d[\d,.]*|[^\s\w]")
_LONGEST = 4  # words of a name
_MANNER = 5  # words behind a figure and its noun in which "in colour" stands
_PURPOSE = 4  # words of what money is spent on
_SPEND = "spend"  # the head of such a measure, whatever the verb
_AFTER = 60  # characters behind a figure in which its name stands
_MARKS = " :-–—"
_LEADS_ON = frozenset({":", "(", "=", "|", "–", "—", "-"})
_OF_STUFF = frozenset({Kind.MASS, Kind.VOLUME, Kind.AREA, Kind.LENGTH, Kind.OTHER})
_TO = frozenset({"to", "by", "from", "at"})  # raised its dividend to 35 cents, unemployment at 5 %
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "to"})
_AND = frozenset({"and", "or", "but"})
_NO_NAME = WORDS.stops | WORDS.openers
_BESIDES = WORDS.adverbs | WORDS.openers
_LINKS = WORDS.links | WORDS.adverbs | _BE | _TO
_NOT_FIRST = WORDS.has | WORDS.told | WORDS.links | WORDS.adverbs
_SAYS_NOTHING = WORDS.empty | WORDS.adverbs
_PAST = "ed"


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str  # in lower case; "" for a name, a time or another figure

    @property
    def names(self) -> bool:
        """Say whether it may be a word of a measure's name."""
        return (
            len(self.text) > 1 and self.text[0].isalpha() and self.text not in _NO_NAME and self.text != "of"
        )


def english_name(mention: Mention, frame: Frame) -> Named:
    """Return the name of what an English figure measures."""
    before, after = _tokens(mention, frame)
    thing = _thing(mention, after)
    if thing:
        return _counted(thing, before, after)
    if mention.quantity.kind is Kind.MONEY and (purpose := _purpose(before, after)):
        return Named(" ".join(dict.fromkeys([*purpose, _SPEND])), close=True)
    of_a_whole = mention.quantity.kind is Kind.PERCENT and [token.text for token in after[:1]] == ["of"]
    found = _led_by_of(before) or (_leading(before) if of_a_whole else None)
    return found or _behind(mention, after) or _leading(before) or NOTHING


def _tokens(mention: Mention, frame: Frame) -> tuple[list[_Token], list[_Token]]:
    """Return the tokens of the figure's clause before it and behind it."""
    start = frame.opening(mention, _MARKS)
    end = frame.spans[frame.clause(mention.start)][1]
    before = _cut(frame, start, mention.start)
    return before, _cut(frame, mention.end, min(end, mention.end + _AFTER))


def _cut(frame: Frame, start: int, end: int) -> list[_Token]:
    found: list[_Token] = []
    for match in _TOKEN.finditer(frame.sentence.text, start, end):
        a, b = match.span()
        is_hidden = frame.taken.holds(a)
        if is_hidden and found and not found[-1].text:
            continue  # one token for all words of a name
        found.append(_Token(a, b, "" if is_hidden else match[0].lower().replace("’", "'")))
    return found


def _thing(mention: Mention, after: Sequence[_Token]) -> list[str]:
    """Return the words for what is counted, or weighed: 300 trees, 300 kg of cocaine."""
    if mention.quantity.kind is Kind.COUNT:
        words = [word.lower() for word in re.findall(r"[A-Za-z]+(?:-[A-Za-z]+)*", mention.counted)]
        return [stem(word) for word in words[-_LONGEST:] if word not in _NO_NAME]
    if mention.quantity.kind in _OF_STUFF and [token.text for token in after[:1]] == ["of"]:
        return [stem(token.text) for token in _run(after[1:])[:2]]
    return []


def _counted(thing: list[str], before: Sequence[_Token], after: Sequence[_Token]) -> Named:
    """Return what is counted with what is done to it: planted 300 trees, 300 trees were planted."""
    left = list(before)
    while left and left[-1].text in _BESIDES:
        left.pop()
    deed: list[str] = []
    near = True
    if not left:
        deed = _done(after)
    elif left[-1].text == "for" and len(left) > 1 and left[-2].names and _is_past(left[-2].text):
        deed, near = [stem(left[-2].text)], False  # nominated for 14 prizes
    elif left[-1].text not in WORDS.has and (found := _led_by_of(left) or _leading(left)):
        deed = found.words.split()
    deed = [*_manner(after), *deed]
    words = [*(word for word in deed if word not in thing), *thing]
    return Named(" ".join(words), close=bool(deed) and near)


def _purpose(before: Sequence[_Token], after: Sequence[_Token]) -> list[str]:
    """Return what money is spent on: 38 million on road repairs, to repair roads, for the repair of roads."""
    spent = any(token.text in WORDS.spends for token in before)
    if not spent or [token.text for token in after[:1]] not in (["on"], ["for"], ["to"], ["in"]):
        return []
    words = [token.text for token in after[1 : 2 + _PURPOSE] if token.text not in WORDS.openers | {"of"}]
    to_do = after[0].text == "to"
    run = []
    for word in words:
        if len(word) < 2 or not word[0].isalpha() or word in WORDS.stops:
            break
        run.append(word)
    plain = [word for word in run if word not in _SAYS_NOTHING]
    return [stem(word) for word in plain] if plain and not (to_do and len(plain) < 2) else []


def _done(after: Sequence[_Token]) -> list[str]:
    """Return the verb right behind what is counted: 300 trees were planted, 300 people attended."""
    rest = list(after)
    while rest and rest[0].text in _BE:
        rest = rest[1:]
    told = rest[:1] and rest[0].names and rest[0].text not in WORDS.told
    return [stem(rest[0].text)] if told else []


def _manner(after: Sequence[_Token]) -> list[str]:
    """Return how, or when, what is counted is done: 28 pages a minute in colour, 14 times a day in summer."""
    texts = [token.text for token in after[:_MANNER]]
    at = texts.index("in") if "in" in texts else len(texts)
    run = after[at + 1 : at + 3]
    alone = len(run) == 1 or (len(run) == 2 and not run[1].text.isalpha() and run[1].text)
    plain = bool(run) and run[0].names and run[0].text not in _SAYS_NOTHING | WORDS.told | WORDS.has
    return [stem(run[0].text)] if alone and plain else []


def _led_by_of(before: Sequence[_Token]) -> Named | None:
    """Return the name in "a wingspan of 35.8 m"."""
    left = list(before)
    while left and left[-1].text in WORDS.adverbs:
        left.pop()
    if not left or left[-1].text != "of":
        return None
    return _name(_run_back(left[:-1]), close=True)


def _behind(mention: Mention, after: Sequence[_Token]) -> Named | None:
    """Return the name in "a 35.8-metre wingspan", "94 % effective", "35 billion in loans", "54 % of voters support"."""
    rest = list(after)
    if rest and rest[0].text in ("-", "–"):
        rest = rest[1:]
    of_a_whole = bool(rest) and rest[0].text == "of" and mention.quantity.kind in (Kind.PERCENT, Kind.MONEY)
    if rest and (of_a_whole or rest[0].text in ("in", "worth")):
        rest = rest[1:]
        while rest and (rest[0].text in WORDS.openers or rest[0].text == "of"):
            rest = rest[1:]
    run = _run(rest)
    if any(token.text in WORDS.told for token in run):
        return None
    of_it = rest[len(run) : len(run) + 1]
    if run and run[-1].text in WORDS.empty and [token.text for token in of_it] == ["of"]:
        return _without_owner(_phrase(rest))  # a 19% share of the smartphone market
    return _name(run)


def _phrase(tokens: Sequence[_Token]) -> list[_Token]:
    """Return the tokens up to the first that ends a noun phrase."""
    stop = (i for i, t in enumerate(tokens) if t.text in WORDS.stops or (t.text and not t.text[0].isalpha()))
    return list(tokens[: next(stop, len(tokens))])


def _leading(before: Sequence[_Token]) -> Named | None:
    """Return the name before the figure: a subject with its verb, a heading with its colon, a verb alone."""
    left = list(before)
    while left and left[-1].text in WORDS.adverbs - _TO:
        left.pop()
    if not left:
        return None
    last = left[-1].text
    if last in _LEADS_ON:
        return _name(_run_back(left[:-1]), close=True)
    if last in WORDS.links or last in _TO:
        return _of_subject(left)
    while left and left[-1].text in ("", "'s", "'"):
        left.pop()  # lent Ukraine 35 billion
    run = _run_back(left)
    if len(run) > 1 and _is_past(run[-1].text):
        run = run[-1:]
    return _name(run)


def _of_subject(left: list[_Token]) -> Named | None:
    """Return the name in "the wingspan of the X was": the subject of the verb, without what owns it."""
    moved = left[-1].text in _TO
    while left and left[-1].text in _LINKS:
        left = left[:-1]
    if moved and left and left[-1].names:
        return _name(_run_back(left))
    start = max((i for i, t in enumerate(left) if _opens(t)), default=-1) + 1
    pieces: list[list[_Token]] = [[]]
    for token in left[start:]:
        if token.text in WORDS.stops:
            pieces.append([])
        else:
            pieces[-1].append(token)
    piece = next((each for each in pieces if any(token.names for token in each)), [])
    return _without_owner(piece)


def _opens(token: _Token) -> bool:
    """Say whether what stands before the token is no part of the subject: officials said that."""
    mark = not token.text[:1].isalnum() and token.text not in ("", "'s", "'")
    return mark or token.text in WORDS.told | _AND or token.text == "that"


def _without_owner(piece: Sequence[_Token]) -> Named | None:
    """Return the name of a noun phrase: behind 's, or before "of" with what is plainly of it."""
    owned = max((i for i, token in enumerate(piece) if token.text in ("'s", "'")), default=-1) + 1
    parts: list[list[_Token]] = [[]]
    for token in piece[owned:]:
        if token.text == "of":
            parts.append([])
        elif token.names:
            parts[-1].append(token)
    parts = [_without_participle(part) for part in parts]
    head, of_it = parts[0], (parts[1][-2:] if len(parts) > 1 else [])
    if of_it and head and head[-1].text in WORDS.empty:
        return _name([*head[:-1], *of_it], close=True)  # the number of guests
    return _name([*of_it, *head], close=True)  # the age of guests


def _without_participle(part: list[_Token]) -> list[_Token]:
    """Cut off what was done to it: the number of deaths caused (by the heatwave)."""
    return part[:-1] if len(part) > 1 and part[-1].text.endswith(_PAST) else part


def _run(tokens: Sequence[_Token]) -> list[_Token]:
    """Return the words at the beginning of `tokens` that may be a name."""
    run: list[_Token] = []
    for token in tokens:
        if not token.names or len(run) == _LONGEST - 1:
            break
        run.append(token)
    return run


def _run_back(tokens: Sequence[_Token]) -> list[_Token]:
    """Return the words at the end of `tokens` that may be a name, without verbs that only say that it is there."""
    run: list[_Token] = []
    for token in reversed(tokens):
        if not token.names or len(run) == _LONGEST:
            break
        run.insert(0, token)
    while len(run) > 1 and run[0].text in _NOT_FIRST:
        run = run[1:]
    return run


def _name(run: Sequence[_Token], *, close: bool = False) -> Named | None:
    if not run or run[-1].text in WORDS.told | WORDS.has or all(token.text in _SAYS_NOTHING for token in run):
        return None
    words = [stem(token.text) for token in run if token.text not in WORDS.adverbs]
    if not words:
        return None
    start, end = min(token.start for token in run), max(token.end for token in run)
    in_order = all(a.end <= b.start for a, b in pairwise(run))
    head = run[-1].end if in_order else 0
    return Named(" ".join(dict.fromkeys(words)), start, end, close, head, run[-1].text in WORDS.empty)


def _is_past(word: str) -> bool:
    return word.endswith(_PAST) or word in WORDS.irregular
