"""Decide what a unit word means here, where it has several senses: 度, 级, 块, pounds, points, second."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.claims.quantities.currency import Currencies, home_unit
from checker.claims.quantities.draft import Draft
from checker.claims.quantities.line import Line
from checker.claims.quantities.lookup import Hit
from checker.claims.quantities.tails import coin_after
from checker.records import Kind

__all__ = ["degree", "flat", "force", "pounds", "quake_size", "quake_told", "stands"]

_HOTTEST = 200  # a bare C or F after a larger number is no temperature of the news
# 2.5C charging are capacities by the hour, 14.7c per share are cents
_NO_DEGREES = re.compile(r"[- ](?:fast |ultra-fast )?(?:dis)?charg|[- ]rate| ?/| (?:per|a) ")
_LINES = frozenset({240, 360, 480, 720, 1080, 1440, 2160})  # of a picture: 1080p
_QUAKE = re.compile(r"地震|强震|余震|里氏|震级|大震")
_QUAKE_AFTER = re.compile(r"级? ?(?:左右|以上)?的? ?(?:浅源|深源|强|强烈|特大|大)?(?:地震|强震|余震|震)")
_COIN = re.compile(
    r" ?[\d一二两三四五六七八九](?=毛|角|钱|$|[，。；、！？,;!?)）/一每的])"
)  # three kuai five
_SMALL_COIN = re.compile(r"[一二两三四五六七八九]毛")
_PIECE = re.compile(r" ?\d")


@dataclass(frozen=True, slots=True)
class _Need:
    """What must stand before or behind a unit word that is another word as often; with `digits`, figures do without."""

    before: re.Pattern[str]
    behind: re.Pattern[str] = re.compile("(?!)")
    digits: bool = False

    def fits(self, line: Line, hit: Hit, draft: Draft) -> bool:
        if self.digits and not draft.spelled:
            return True
        near = line.text[max(0, draft.start - 16) : draft.start]
        return self.before.search(near) is not None or self.behind.match(line.text, hit.end) is not None


_NEEDS = {
    "节": _Need(
        re.compile("航速|时速|速度|流速|风速|航行|以"), re.compile("的?(?:航速|速度|航行|风|左右|以[上下])")
    ),
    "巴": _Need(re.compile("压"), digits=True),
    "伏": _Need(re.compile("电|压"), digits=True),
    "焦": _Need(re.compile("能量|热量"), digits=True),
    "方": _Need(re.compile("土方|石方|用水|水量|气量|方量"), re.compile("[土砂石木料混水天气]"), digits=True),
    "桶": _Need(
        re.compile("油|欧佩克|opec|产能|日产|库存|布伦特|每"), re.compile("的?(?:原油|石油|油|/)|/|每")
    ),
    "w": _Need(
        re.compile("功率|充电|快充|闪充|功耗|支持|配"),
        re.compile("(?:有线|无线|快充|闪充|充电|超级|适配器|功率)"),
    ),
    # a rate of interest; a thousandth of a yuan for power, and a tenth of the rate where it is told by the month
    "厘": _Need(
        re.compile("(?<!月)[息利]|按揭|回报|定存|存款|贷|债|收益|孖展|票面|联储|央行|加|减|厘"),
        re.compile("的?(?:年?利率|利息|回报|息率)"),
    ),
    # 两度访华 is twice
    "度": _Need(
        re.compile("[温纬经角转倾旋斜仰俯坡电零]"),
        re.compile("$|[^一-鿿]|[电以左上下至到的角偏斜低高温用]"),
        digits=True,
    ),
}
_PIECES = re.compile("[表砖石碑牌匾屏板玉毯]$")  # 名表二十余块
_STRONGEST = 10  # no earthquake is
_FELT = re.compile(r"(?:震度|烈度)[^，。；]{0,6}$")
_FORCE = re.compile(r"(?:震度|烈度|风力|阵风|大风|风速|风圈|台风|飓风|气旋|海浪|浪高)[^，。；]{0,14}$")
_FORCE_AFTER = re.compile(r"级(?:以上|左右|及以上)?的?(?:大风|阵风|强风|东|南|西|北|风|偏)")
# Hong Kong gives the size of a flat in feet, and means square ones
_FLAT = re.compile(r"(?:面积|实用|建筑|建面|占地|楼面)[^，。；]{0,6}$")
_FLAT_AFTER = re.compile(
    r"呎(?:的|以[上下])?(?:单位|单元|户|房|两房|三房|一房|开放式|独立屋|铺|地铺|平台|花园)"
)
_SHOCK = re.compile(r"\b(?:quakes?|earthquakes?|tremors?|temblors?|aftershocks?)\b")
_SHOCK_AFTER = re.compile(r"(?: [a-z]+)? (?:quake|earthquake|tremor|temblor|aftershock|shock)s?\b")
_MEASURED = re.compile(
    r"\b(?:measur(?:ed|ing)|register(?:ed|ing)|record(?:ed|ing)|rated|strength of|revised (?:up |down )?(?:to|from)"
    r"|put at|strong as)(?: at| about| around| an estimated| as)? $"
)
_SIGNS = frozenset("$£€¥₹₩₽")
_LETTER = re.compile(r" ?[^\W\d](?<![钱左以上多的一每、])")
_PRICE = re.compile(r" ?\d(?![\d.,]{0,20} ?[$€£¥])")


def stands(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a unit word stands on its own, and means the unit after this number."""
    text, word, after = line.text, line.text[hit.start : hit.end], line.text[hit.end : hit.end + 1]
    if (
        word[-1].isascii()
        and after.isascii()
        and ((word[-1].isalnum() and after.isalnum()) or (word == "$" and _priced(text, hit.end)))
    ):
        return False
    if not line.lexicon.words.spaced:
        return _stands_chinese(line, hit, draft)
    if word in _SIGNS and _priced(text, hit.end):
        return False  # each of the other five £2,500
    if word == "x" and _PRICE.match(text, hit.end):
        return False  # 5 x 10 cm
    if _is_name(word, line.cased[hit.start : hit.end], draft):
        return False
    if word in {"c", "f"}:
        told = line.lexicon.heat_talk.search(text) is not None or _glued_decimal(line, hit, draft)
        return told and abs(draft.low) < _HOTTEST
    return _stands_english(line, hit, draft)


def _glued_decimal(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a letter right behind a decimal must be a unit: 28.3C is no seat and no street."""
    decimal = hit.start == draft.number_end and "." in line.text[draft.number_start : draft.number_end]
    return decimal and _NO_DEGREES.match(line.text, hit.end) is None


def _stands_english(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a unit word that is a letter, or has another sense, is a unit after this number."""
    word, after = line.text[hit.start : hit.end], line.text[hit.end : hit.end + 1]
    glued = line.text[draft.end : hit.start]
    if line.cased[hit.start : hit.end] in {"p", "MP"}:
        return hit.start == draft.end and draft.low not in _LINES
    if word in {"m", "g", "t", "l", "h", "k", "w", "v", "min", "in.", "x", "s"} and glued:
        return not (after.isalpha() or line.cased[hit.start] != line.cased[hit.start].lower())
    if word in {"point", "points"} and draft.low == 1:
        return False
    return not (
        word in {"real", "won", "stone", "cup", "cups", "bit", "turn", "bar", "ha", "second", "quarter"}
        and not _noun_like(line, hit, draft)
    )


def _stands_chinese(line: Line, hit: Hit, draft: Draft) -> bool:
    text, word, after = line.text, line.text[hit.start : hit.end], line.text[hit.end : hit.end + 1]
    if word == "点" and draft.low <= 24 and (draft.spelled or draft.low == int(draft.low)):
        return False
    if word == "块" and _PIECE.match(text, hit.end) and not _COIN.match(text, hit.end):
        return False  # 一块6.78英寸屏幕
    if (need := _NEEDS.get(word)) and not need.fits(line, hit, draft):
        return False
    if word == "块" and _PIECES.search(text, max(0, draft.start - 4), draft.start):
        return False
    if word in {"块", "圆", "两"} and _LETTER.match(text, hit.end):
        if word == "两" and (
            text[hit.end] in "重多半"
            or text[draft.start - 1 : draft.start] == "斤"
            or text.startswith(("黄金", "白银", "银", "酒", "茶", "肉"), hit.end)
        ):
            return True
        return word == "块" and (_SMALL_COIN.match(text, hit.end) or coin_after(text, hit.end)) is not None
    if word == "成" and after == "为" and draft.spelled and 1 < draft.low < 10:
        return text[draft.start - 1 : draft.start] not in ("第", "之")  # 其中七成为妇女
    guard = line.lexicon.words.guards.get(word)
    return not (guard and after and after in guard)


def _is_name(word: str, cased: str, draft: Draft) -> bool:
    """Say whether the case of a word makes it no unit: a GPA is a grade, 50 Cent a singer."""
    return (word == "gpa" and cased != "GPa") or (word == "cent" and cased[0] == "C" and draft.low != 1)


def _priced(text: str, position: int) -> bool:
    """Say whether a price follows the sign, one that has no sign of its own behind it."""
    return _PRICE.match(text, position) is not None


def _noun_like(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether a word that is a unit among other things is one here."""
    if line.text[hit.start : hit.end] in {"second", "quarter"}:
        return (
            not draft.spelled
            or (draft.low == 1 and line.text[hit.end : hit.end + 1] in {"", ".", ",", " "})
            or line.text[draft.end : draft.end + 1] == "-"
        )
    return draft.high != 1 or draft.scale > 1


def quake_told(line: Line, draft: Draft) -> bool:
    """Say whether a size is an earthquake's: one is named right behind it, or a decimal stands in a text of one."""
    if _QUAKE_AFTER.match(line.text, draft.end):
        return True
    return draft.low < _STRONGEST and draft.low != int(draft.low) and "震" in line.text


def quake_size(line: Line, draft: Draft) -> bool:
    """Say whether a number with one decimal is how strong an earthquake was: measured 6.8, a 5.4 tremor."""
    digits = line.text[draft.number_start : draft.number_end]
    if len(digits) != 3 or digits[1] != "." or not line.lexicon.words.spaced:
        return False
    if _SHOCK_AFTER.match(line.text, draft.end):
        return True
    return _SHOCK.search(line.text) is not None and _MEASURED.search(line.text, 0, draft.start) is not None


def pounds(line: Line, draft: Draft, currencies: Currencies) -> None:
    """Take pounds for money where the words around are about money."""
    around = line.text[max(0, draft.start - 80) : draft.end + 60]
    if line.lexicon.money_talk.search(around) and not line.lexicon.weight_talk.search(around):
        home_unit(draft, "home.pound", currencies)


def degree(line: Line, draft: Draft, hit: Hit, symbol: str) -> str | None:
    """Tell the degrees of heat from others, and the 级 of an earthquake from that of wind and rank."""
    before = line.text[max(0, draft.start - 14) : draft.start]
    if symbol == "level":
        if _FELT.search(before):
            return None
        return "magnitude" if _QUAKE_AFTER.match(line.text, hit.start) or _QUAKE.search(before) else None
    if line.lexicon.words.spaced:
        return symbol
    if line.lexicon.heat_talk.search(before):
        return "°C"
    word = line.text[hit.start : hit.end]
    return "kWh" if word == "度" and line.lexicon.power_talk.search(line.text) else symbol


def force(line: Line, draft: Draft, hit: Hit) -> bool:
    """Count the degrees of wind and of what a quake is felt like, 震度4级; say whether these are such."""
    before = line.text[max(0, draft.start - 18) : draft.start]
    if draft.spelled and not draft.start:
        return False
    if not (_FORCE.search(before) or _FORCE_AFTER.match(line.text, hit.start)):
        return False
    draft.unit, draft.kind, draft.end = "级", Kind.COUNT, hit.end
    draft.counted = line.given[hit.start : hit.end]
    return True


def flat(line: Line, draft: Draft, hit: Hit) -> bool:
    """Say whether feet are those of a flat."""
    if line.text[hit.start : hit.end] != "呎":
        return False
    before = line.text[max(0, draft.start - 12) : draft.start]
    return _FLAT.search(before) is not None or _FLAT_AFTER.match(line.text, hit.start) is not None
