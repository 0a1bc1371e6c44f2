"""Attach a unit to a number: currency before it, unit after it, letters that scale it, or what is counted.

A number without any unit stays a bare count, which later must be called for by its surroundings (see bare.py).
"""

from __future__ import annotations

import re

from checker.claims.quantities.bounds import bound_inside
from checker.claims.quantities.counted import count_after
from checker.claims.quantities.currency import Currencies, home_unit
from checker.claims.quantities.draft import Draft
from checker.claims.quantities.lexicon import UnitName, read_unit
from checker.claims.quantities.line import Line
from checker.claims.quantities.lookup import Hit
from checker.claims.quantities.numeral import Numeral
from checker.claims.quantities.scales import scale_later, scale_letters
from checker.claims.quantities.senses import degree, flat, force, pounds, quake_size, quake_told, stands
from checker.claims.quantities.tails import discount, open_inside, tail_after
from checker.records import Kind
from checker.values.units import kind_of

__all__ = ["attach", "draft_of"]

_NEGATIVE = re.compile(
    r"(?:(?:^|(?<![\d%a-z] )(?<=[\s(（,，:：为是达至到比由从$])|(?<=\bfrom )|(?<=\b(?:to|at|of|by|is) )|(?<=\bwas ))-"
    r"|(?<!正)负|零下|(?<![a-z])(?<!plus or )(?:minus|negative) )$"
)
_PART_OF_A_POINT = re.compile(r"quarter|half[- ]?$")
_SIGN_AFTER = re.compile(r" ?[$€£¥](?! ?\d)")
_SIGN_ENDS = frozenset("-负下 ")
_BRACKETED = re.compile(r"[(\[{<](?:kg|km|cm|mm|lbs?|g|ml?|l)[)\]}>]")  # 20 (kg)
_INCHES, _FEET = re.compile(r"in(?![a-z])"), re.compile(r"(?:ft|feet|foot)\.?(?: and)? $")
_TIMES = re.compile(r"[ -]times(?= )")
_NO_MONEY = frozenset({"magnitude", "°C", "°F", "year"})
_PARTED = re.compile(r"毫?秒(?!杀)|[毫微纳]米|公里|英[里寸]|盎司|厘(?![米清])")


def attach(line: Line, numeral: Numeral, currencies: Currencies, floor: int = 0) -> Draft:
    """Return a draft of `numeral` with its unit, `kind` None without one; what ends before `floor` is taken."""
    draft = draft_of(numeral)
    if numeral.multiple:
        draft.unit_is("x")
        return draft
    if numeral.part:
        draft.unit_is("%")
        _mean_share(line, draft)
        return draft
    prefix = _prefix(line, draft, floor)
    scale_letters(line, draft, prefix is not None)
    _suffix(line, draft, currencies, prefix)
    _negative(line, draft)
    return draft


def draft_of(numeral: Numeral) -> Draft:
    """Return a draft of `numeral` alone."""
    return Draft(
        numeral.start,
        numeral.end,
        numeral.start,
        numeral.end,
        numeral.low,
        numeral.high,
        numeral.step,
        numeral.scale,
        numeral.ceiling,
        spelled=numeral.spelled,
        grouped=numeral.grouped,
        article=numeral.article,
    )


def _mean_share(line: Line, draft: Draft) -> None:
    """Take 百分之五个百分点 for points, and 百分之三秒, 四分之一个百分点 for so much of the unit."""
    if line.text.startswith(("个百分点", "percentage point"), line.skip(draft.end)):
        draft.unit_is("pp")
        if not line.lexicon.words.spaced and not line.text.startswith("百分之", draft.number_start):
            _part_of(draft, 4)
        return
    found = None if line.lexicon.words.spaced else _PARTED.match(line.text, draft.end)
    if found and (hit := line.lexicon.units.at(line.text, draft.end)):
        unit = read_unit(hit.value)
        draft.unit_is(unit.symbol)
        _part_of(draft, hit.end - hit.start)


def _part_of(draft: Draft, size: int) -> None:
    """Make a share in percent the part of the unit whose name follows with `size` characters."""
    draft.low, draft.high, draft.step = draft.low / 100, draft.high / 100, draft.step / 100
    draft.end += size


def _prefix(line: Line, draft: Draft, floor: int) -> Hit | None:
    hyphen = line.text[draft.start - 2 : draft.start]
    joined = len(hyphen) == 2 and hyphen[1] == "-" and hyphen[0].isalpha()  # magnitude-6.4
    hit = line.word_before(line.lexicon.prefixes, draft.start - joined)
    if hit is None or hit.start < floor or (draft.article and hit.value == "year"):
        return None
    if draft.start - hit.end > 1 or _sign_of_before(line, hit, draft):
        return None
    if line.text[hit.start : hit.end] == "规模" and not quake_told(line, draft):
        return None
    return hit


def _sign_of_before(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a sign belongs to the number before it, as the one after this number shows: 10 $ 30 $."""
    before = line.text[max(0, hit.start - 2) : hit.start]
    behind_number = len(before) == 2 and before[0].isdigit() and before[1] == " "
    return behind_number and _SIGN_AFTER.match(line.text, draft.end) is not None


def _suffix(line: Line, draft: Draft, currencies: Currencies, prefix: Hit | None) -> None:
    hit = _unit_hit(line, draft)
    unit = read_unit(hit.value) if hit else None
    money_before = prefix is not None and prefix.value not in _NO_MONEY
    if prefix and not money_before and (unit is None or unit.symbol in {"level", "°"}):
        _place_prefix(draft, prefix, read_unit(prefix.value), currencies)
        if hit and unit and not _ends_number(line, hit):
            draft.end = hit.end
        return
    if prefix and money_before:
        _place_prefix(draft, prefix, _money_of(line, prefix), currencies)
        if hit and unit and _same_money(unit.symbol, prefix.value):
            draft.end = hit.end
        return
    if hit and unit and _make_unit(line, draft, hit, currencies):
        return
    times = _TIMES.match(line.text, draft.end)
    if times and line.lexicon.multiple_followers.at(line.text, times.end() + 1):
        draft.unit_is("x")
        draft.end = times.end()
        return
    bound_inside(line, draft)
    count_after(line, draft)
    if draft.kind is None and (money := _money_behind_bound(line, draft)):
        home_unit(draft, money, currencies)
    if draft.kind is None and quake_size(line, draft):
        draft.unit_is("magnitude")


def _money_behind_bound(line: Line, draft: Draft) -> str | None:
    """Return the currency before the bound of a number that has no unit: 折合人民币约9.3亿."""
    if line.lexicon.words.spaced or draft.scale == 1:
        return None
    bound = line.word_before(line.lexicon.bounds_before, draft.start)
    hit = line.word_before(line.lexicon.prefixes, bound.start) if bound else None
    if bound is None or hit is None or hit.value in _NO_MONEY or hit.end != bound.start:
        return None
    return hit.value if len(line.text[hit.start : hit.end]) > 1 else None


def _money_of(line: Line, prefix: Hit) -> UnitName:
    """Return the currency of a sign before a number; ¥ is the yen's too."""
    yen = prefix.value == "home.yuan" and line.lexicon.yen_talk.search(line.text)
    return read_unit("JPY" if yen else prefix.value)


def _ends_number(line: Line, hit: Hit) -> bool:
    return line.text[hit.start : hit.end] not in {"级", "度", "级左右"}


def _same_money(symbol: str, prefix: str) -> bool:
    """Say whether the currency word after a number repeats the one before it: RMB 5 yuan, 人民币466亿元."""
    if symbol in (prefix, "home.yuan"):
        return True
    return symbol in {"home.dollar", "USD"} and (prefix in {"home.dollar", "USD"} or prefix.endswith("D"))


def _place_prefix(draft: Draft, prefix: Hit, unit: UnitName, currencies: Currencies) -> None:
    draft.start = prefix.start
    draft.prefixed = True
    home_unit(draft, unit.symbol, currencies)
    draft.factor = unit.factor


def _unit_hit(line: Line, draft: Draft) -> Hit | None:
    """Return the longest unit word after the number."""
    text, position = line.text, _unit_start(line, draft)
    if not line.lexicon.words.spaced:
        open_inside(text, draft, position)
    hit = line.lexicon.units.at(text, position)
    mark = line.lexicon.symbols.at(line.cased, position)
    if mark and (hit is None or mark.end >= hit.end):
        hit = mark
    if hit and stands(line, hit, draft):
        return hit
    if hit is None and (text[draft.end - 1] == "数" or text.startswith("日", position)):
        hit = line.lexicon.rates.at(text, position)  # 数月, 数日: behind most numbers they are dates
        return hit if hit and kind_of(hit.value) == Kind.DURATION else None
    if (adjective := line.lexicon.unit_adjectives.at(text, position)) and text[adjective.end :][:1] == " ":
        hit = line.lexicon.units.at(text, adjective.end + 1)
        if hit and text[hit.end - 1] == "s" and stands(line, hit, draft):
            return hit
    if _INCHES.match(text, position) and _FEET.search(text[max(0, draft.start - 6) : draft.start]):
        return Hit(position, position + 2, "in")
    return None


def _unit_start(line: Line, draft: Draft) -> int:
    """Return where the unit word would start: after a space, a hyphen, an opening bracket, "of" after hundreds."""
    text, end = line.text, draft.end
    follows = text[end : end + 1]
    if not line.lexicon.words.spaced:
        return line.skip(end)
    if draft.ceiling is not None and text.startswith(" of ", end):
        return end + 4
    if text.startswith(" - ", end) and text[end + 3 : end + 4].isalpha():
        return end + 3
    if follows == "-":
        return end + text[end + 1 : end + 2].isalpha()
    if follows == " ":
        return end + (2 if _BRACKETED.match(text, end + 1) else 1)
    return end


def _make_unit(line: Line, draft: Draft, hit: Hit, currencies: Currencies) -> bool:
    unit = read_unit(hit.value)
    symbol = unit.symbol
    if symbol in {"level", "°"}:
        resolved = degree(line, draft, hit, symbol)
        if resolved is None:
            return force(line, draft, hit)
        symbol = resolved
    if symbol == "ft" and flat(line, draft, hit):
        symbol = "ft2"
    if symbol == "liang" and not (draft.spelled or draft.low != 1):
        return False
    if symbol == "point" and _PART_OF_A_POINT.search(line.text, draft.number_start, draft.end):
        symbol = "pp"  # interest rates move by quarters of one
    home_unit(draft, symbol, currencies)
    draft.factor, draft.per = unit.factor, unit.per
    draft.end = hit.end
    if hit.value == "%*10.":
        discount(line, draft)
    tail_after(line, draft)
    scale_later(line, draft)
    if symbol == "lb":
        pounds(line, draft, currencies)
    return True


def _negative(line: Line, draft: Draft) -> None:
    """Read the sign before a number: -5 °C, 零下5度, minus five percent."""
    for start in {draft.number_start, draft.start}:
        if line.text[start - 1 : start] not in _SIGN_ENDS:
            continue
        found = _NEGATIVE.search(line.text[max(0, start - 20) : start])
        if found and draft.kind is not Kind.COUNT:
            draft.low, draft.high = -draft.high, -draft.low
            draft.start = min(draft.start, start - len(found[0]))
            return
