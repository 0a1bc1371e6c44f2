"""Attach a unit to a number: currency before it, unit after it, letters that scale it, or what is counted.

A number without any unit stays a bare count, which later must be called for by its surroundings (see bare.py).
"""

from __future__ import annotations

import re
from decimal import Decimal

from checker.claims.quantities.counted import count_after
from checker.claims.quantities.currency import Currencies, home_unit
from checker.claims.quantities.draft import Draft
from checker.claims.quantities.lexicon import UnitName, read_unit
from checker.claims.quantities.line import Line
from checker.claims.quantities.lookup import Hit
from checker.claims.quantities.numeral import Numeral, step_of
from checker.records import Kind

__all__ = ["attach", "unitless"]

_LETTERS = re.compile(r"(?: (?=(?:bn|mn|tn|mln|bln|trn|MM|MM|mio)\b))?([A-Za-z]{1,3})(?![A-Za-z0-9])")
_FOLLOWS_SCALE = re.compile(r"[- ](?:[a-z]|\$)|[一-鿿]")
_NEGATIVE = re.compile(r"(?:(?:^|(?<![\d%a-z] )(?<=[\s(（,，:：为是达至到$]))-|负|零下|(?<![a-z])(?<!plus or )(?:minus|negative) )$")
_HEAT = re.compile(r"气温|温度|高温|低温|体温|升温|降温|temperature|warm|heat|cold|摄氏|水温")
_QUAKE = re.compile(r"地震|强震|余震|里氏|震级|大震")
_QUAKE_AFTER = re.compile(r"级? ?(?:左右|以上)?的? ?(?:浅源|深源|强|强烈|特大|大)?(?:地震|强震|余震|震)")
_HALF = re.compile(r"半(?![年月天日导岛径路夜场数个])")
_HALF_INSIDE = re.compile(r"个半(?=月|小时|钟头|世纪|星期)")
_MANY_INSIDE = re.compile(r"个多(?=月|小时|钟头|世纪|星期)")
_LETTER = re.compile(r" ?[^\W\d](?<![钱左以上多的一每、])")
_PRICE = re.compile(r" ?\d")
_INCHES, _FEET = re.compile(r"in(?![a-z])"), re.compile(r"(?:ft|feet|foot)\.?(?: and)? $")
_TAIL = re.compile(r"[米成]([0-9]{1,2}|[一二三四五六七八九]{1,2})(?![\d.,a-z%一-鿿]|[ ]?[a-z%])|(?<=\d)米([0-9]{2})(?=的)")
_SIZED = re.compile(r" ?(?:参数|模型|大模型|tokens?|词元|美元|欧元)")
_LATE = re.compile(r" (thousand|million|billion|trillion)(?![a-z])")
_MONEY_TALK = re.compile(r"£|profit|loss|sales|revenue|cost|price|paid|pay|worth|fine|debt|budget|fund|invest|brit|pound sterling|tax|salar|earn|spen[dt]|money|deal")
_WEIGHT_TALK = re.compile(r"weigh|heavy|lbs|meat|fish|shrimp|cargo|crop|catch|fuel|thrust|grain|lost weight|per pound")
_TIMES = re.compile(
    r"( times|-times)(?= (?:more|as|the|higher|larger|greater|bigger|than|that|what|its|their|faster|lower|over|earnings|normal|smaller|longer|stronger|worse)\b)"
)


def attach(line: Line, numeral: Numeral, currencies: Currencies, floor: int = 0) -> Draft:
    """Return a draft of `numeral` with its unit, `kind` None without one; what ends before `floor` is taken."""
    draft = _draft(numeral)
    if numeral.multiple:
        draft.unit_is("x")
        return draft
    if numeral.part:
        draft.unit_is("%")
        _mean_share(line, draft)
        return draft
    prefix = _prefix(line, draft, floor)
    _letters(line, draft, prefix is not None)
    _suffix(line, draft, currencies, prefix)
    _negative(line, draft)
    return draft


def unitless(line: Line, numeral: Numeral) -> Draft:
    """Return a draft of `numeral` alone: a share of a whole is a fraction, letters that can scale do."""
    draft = _draft(numeral)
    if numeral.part:
        draft.low, draft.high, draft.step = draft.low / 100, draft.high / 100, draft.step / 100
    else:
        _letters(line, draft, True)
    _negative(line, draft)
    return draft


def _draft(numeral: Numeral) -> Draft:
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
    """Take 百分之五个百分点 for what it says: points."""
    if line.text.startswith(("个百分点", "percentage point"), line.skip(draft.end)):
        draft.unit_is("pp")


def _prefix(line: Line, draft: Draft, floor: int) -> Hit | None:
    hit = line.word_before(line.lexicon.prefixes, draft.start)
    if hit is None or hit.start < floor or (draft.article and hit.value == "year"):
        return None
    if draft.start - hit.end > 1:
        return None
    return hit


def _letters(line: Line, draft: Draft, money: bool) -> None:
    """Apply the letters that scale a number: $1.2bn, 11m-gallon, 5k, 175B parameters."""
    found = _LETTERS.match(line.cased, draft.end)
    if found is None or draft.spelled or draft.scale > 1:
        return
    letters = found[1]
    factor = line.lexicon.words.letter_scales.get(letters) or line.lexicon.words.letter_scales.get(letters.lower())
    if factor is None:
        return
    if letters.lower() in {"m", "mm", "b", "t", "k", "w"} and not money and not _scales(line, letters, found.end()):
        return
    mantissa = draft.low
    draft.low = draft.high = mantissa * factor
    draft.step, draft.scale = step_of(mantissa, factor), factor
    draft.end = draft.number_end = found.end()


def _scales(line: Line, letters: str, end: int) -> bool:
    """Say whether a letter that may be a unit is a scale here, where no currency stands before."""
    rest = line.text[end : end + 24]
    if letters in {"mm", "MM"}:
        return _money_follows(line, end)
    if letters in {"m", "t", "T", "W"}:
        return _money_follows(line, end) or _counted_follows(line, end)
    if not line.lexicon.words.spaced and letters in {"M", "B"}:
        return _SIZED.match(rest) is not None
    if letters == "M":
        return _FOLLOWS_SCALE.match(rest) is not None
    if letters == "K" and not line.lexicon.words.spaced:
        return False
    return letters in {"k", "w"} or _FOLLOWS_SCALE.match(rest) is not None or not rest or rest[0] in ",.;-–"


def _money_follows(line: Line, end: int) -> bool:
    hit = line.lexicon.units.at(line.text, line.skip(end))
    return hit is not None and (hit.value.startswith("home.") or hit.value[:3].isupper())


def _counted_follows(line: Line, end: int) -> bool:
    position = end + 1 if line.text[end : end + 1] in ("-", " ") else end
    if line.lexicon.units.at(line.text, position):
        return True
    hit = line.lexicon.nouns.at(line.text, position)
    return hit is not None and line.lexicon.words.spaced


def _suffix(line: Line, draft: Draft, currencies: Currencies, prefix: Hit | None) -> None:
    position, hit = _unit_hit(line, draft)
    unit = read_unit(hit.value) if hit else None
    money_before = prefix is not None and prefix.value not in {"magnitude", "°C", "°F", "year"}
    if prefix and not money_before and (unit is None or unit.symbol in {"level", "°"}):
        _place_prefix(draft, prefix, read_unit(prefix.value), currencies)
        if hit and unit and not _ends_number(line, hit):
            draft.end = hit.end
        return
    if prefix and money_before:
        _place_prefix(draft, prefix, read_unit(prefix.value), currencies)
        if hit and unit and _same_money(unit.symbol, prefix.value):
            draft.end = hit.end
        return
    if hit and unit and _make_unit(line, draft, unit, hit, position, currencies):
        return
    if times := _TIMES.match(line.text, draft.end):
        draft.unit_is("x")
        draft.end = times.end(1)
        return
    count_after(line, draft)


def _ends_number(line: Line, hit: Hit) -> bool:
    return line.text[hit.start : hit.end] not in {"级", "度", "级左右"}


def _same_money(symbol: str, prefix: str) -> bool:
    """Say whether the currency word after a number repeats the one before it: RMB 5 yuan, 人民币466亿元, $10 dollars."""
    if symbol == prefix or symbol == "home.yuan":
        return True
    return symbol in {"home.dollar", "USD"} and (prefix in {"home.dollar", "USD"} or prefix.endswith("D"))


def _place_prefix(draft: Draft, prefix: Hit, unit: UnitName, currencies: Currencies) -> None:
    draft.start = prefix.start
    draft.prefixed = True
    home_unit(draft, unit.symbol, currencies)
    draft.factor = unit.factor


def _unit_hit(line: Line, draft: Draft) -> tuple[int, Hit | None]:
    """Return where the unit word starts and the longest unit word there."""
    text, position = line.text, draft.end
    spaced = line.lexicon.words.spaced
    if spaced and draft.ceiling is not None and text.startswith(" of ", position):
        position += 4
    elif spaced and text.startswith(" - ", position) and text[position + 3 : position + 4].isalpha():
        position += 3
    elif spaced and text[position : position + 1] == "-" and text[position + 1 : position + 2].isalpha():
        position += 1
    elif text[position : position + 1] == " ":
        position += 1
        if spaced and text[position : position + 1] in "([{<" and text[position : position + 1]:
            position += _bracketed(text, position)
    if not spaced:
        _open_inside(text, draft, position)
    hit = line.lexicon.units.at(text, position)
    mark = line.lexicon.symbols.at(line.cased, position)
    if mark and (hit is None or mark.end >= hit.end):
        hit = mark
    if hit and not _allowed(line, hit, draft):
        hit = None
    if hit is None and spaced and _INCHES.match(text, position) and _FEET.search(text[max(0, draft.start - 6) : draft.start]):
        hit = Hit(position, position + 2, "in")
    return position, hit


def _bracketed(text: str, position: int) -> int:
    """Step into a bracket that holds a unit and nothing else: 20 (kg)."""
    return 1 if re.match(r"[(\[{<](?:kg|km|cm|mm|lb|lbs|g|m|ml|l)[)\]}>]", text[position : position + 6]) else 0


def _open_inside(text: str, draft: Draft, position: int) -> None:
    """Read 半 and 多 between 个 and the unit: 一个半小时, 两个多月."""
    if _HALF_INSIDE.match(text, position):
        draft.low = draft.high = draft.low + Decimal("0.5")
        draft.step = Decimal("0.5")
    elif _MANY_INSIDE.match(text, position):
        draft.ceiling = draft.high + 1


def _allowed(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a unit word stands on its own, and means the unit after this number."""
    text, word, after = line.text, line.text[hit.start : hit.end], line.text[hit.end : hit.end + 1]
    if word[-1].isascii() and after.isascii() and (word[-1].isalnum() and after.isalnum() or word == "$" and _PRICE.match(text, hit.end)):
        return False
    if not line.lexicon.words.spaced:
        if word == "点" and (draft.spelled or draft.low <= 24 and draft.low == int(draft.low)):
            return False
        if word in {"块", "圆", "两"} and _LETTER.match(text, hit.end):
            return False
        guard = line.lexicon.words.guards.get(word)
        return not (guard and after and after in guard)
    glued = text[draft.end : hit.start]
    if word in {"m", "g", "t", "l", "h", "k", "w", "v", "min", "in.", "x", "l", "s"} and glued:
        return not (after.isalpha() or line.cased[hit.start] != line.cased[hit.start].lower())
    if word in {"point", "points"} and draft.low == 1:
        return False
    return not (word in {"real", "won", "stone", "cup", "cups", "bit", "turn", "bar", "ha", "second", "quarter"} and not _noun_like(line, hit, draft))


def _noun_like(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a word that is a unit among other things is one here."""
    if line.text[hit.start : hit.end] in {"second", "quarter"}:
        return not draft.spelled or draft.low == 1 and line.text[hit.end : hit.end + 1] in {"", ".", ",", " "} or line.text[draft.end : draft.end + 1] == "-"
    return draft.high != 1 or draft.scale > 1


def _make_unit(line: Line, draft: Draft, unit: UnitName, hit: Hit, position: int, currencies: Currencies) -> bool:
    symbol = unit.symbol
    if symbol in {"level", "°"}:
        resolved = _degree(line, draft, hit, symbol)
        if resolved is None:
            return False
        symbol = resolved
    if symbol == "liang" and not (draft.spelled or draft.low != 1):
        return False
    home_unit(draft, symbol, currencies)
    draft.factor, draft.per = unit.factor, unit.per
    draft.end = hit.end
    if hit.value == "%*10.":
        _discount(line, draft)
    _half_after(line, draft)
    _late_scale(line, draft)
    if symbol == "lb":
        _pounds(line, draft, currencies)
    return True


def _discount(line: Line, draft: Draft) -> None:
    """Read 75折 and 三八折 as 75 and 38 percent: two digits are percent, one is a tenth."""
    word = line.text[draft.number_start : draft.number_end]
    digits = "".join(str(line.lexicon.words.digits.get(c, c)) for c in word)
    if digits.isdigit() and len(digits) == 2:
        draft.low = draft.high = Decimal(digits)
        draft.step, draft.factor = Decimal(1), None


def _late_scale(line: Line, draft: Draft) -> None:
    """Read the scale after the currency: 75 USD million."""
    if draft.kind is Kind.MONEY and draft.scale == 1 and (found := _LATE.match(line.text, draft.end)):
        factor = line.lexicon.words.scales[found[1]]
        draft.low = draft.high = draft.low * factor
        draft.step, draft.scale, draft.end = step_of(draft.low / factor, factor), factor, found.end()


def _pounds(line: Line, draft: Draft, currencies: Currencies) -> None:
    """Take pounds for money where the words around are about money."""
    around = line.text[max(0, draft.start - 80) : draft.end + 60]
    if _MONEY_TALK.search(around) and not _WEIGHT_TALK.search(around):
        home_unit(draft, "home.pound", currencies)


def _half_after(line: Line, draft: Draft) -> None:
    """Read what stands after the unit and belongs to it: 两成半, 一年半, 七成五, 1米85."""
    if tail := _TAIL.match(line.text, draft.end - 1):
        digits = "".join(str(line.lexicon.words.digits.get(c, c)) for c in tail[1] or tail[2])
        draft.low = draft.high = draft.low + Decimal(f"0.{digits}")
        draft.step = Decimal(1).scaleb(-len(digits))
        draft.end = tail.end()
    elif not line.lexicon.words.spaced and _HALF.match(line.text, draft.end):
        draft.low = draft.high = draft.low + Decimal("0.5")
        draft.step = Decimal("0.5")
        draft.end += 1


def _degree(line: Line, draft: Draft, hit: Hit, symbol: str) -> str | None:
    """Tell the degrees of heat from others, and the 级 of an earthquake from that of wind and rank."""
    before = line.text[max(0, draft.start - 14) : draft.start]
    if symbol == "level":
        if _QUAKE_AFTER.match(line.text, hit.start) or _QUAKE.search(before):
            return "magnitude"
        return None
    if line.lexicon.words.spaced:
        return symbol
    return "°C" if _HEAT.search(before) or "零下" in before else symbol


def _negative(line: Line, draft: Draft) -> None:
    """Read the sign before a number: -5 °C, 零下5度, minus five percent."""
    for start in {draft.number_start, draft.start}:
        found = _NEGATIVE.search(line.text[max(0, start - 9) : start])
        if found and draft.kind is not Kind.COUNT:
            draft.low, draft.high = -draft.high, -draft.low
            draft.start = min(draft.start, start - len(found[0]))
            return
