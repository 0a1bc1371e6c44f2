"""Join two numbers into one range, and let the first take the unit of the second."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.claims.quantities.compounds import compound
from checker.claims.quantities.draft import CLOCK_HOURS, Draft, Standing
from checker.claims.quantities.line import Line
from checker.claims.quantities.sharing import share_unit, shares_scale, unit_worth
from checker.records import Kind, Modifier

__all__ = ["join_ranges", "joins"]

_LINK = re.compile(
    r" ?(?:[-–—~～]{1,2}|至|到) ?| (?:to|through) (?:about |as (?:many|much) as |around |some |nearly )?"
)
_AND = re.compile(r" (?:and|or)(?: up to)? |[和与跟、]")
_OR = re.compile(r" or |或")
_BETWEEN = re.compile(
    r"(?:between|anywhere from|range[sd]? (?:between|from)) (?:about |an estimated |roughly )?$|[在介于]+$"
)
_BETWEEN_AFTER = re.compile(r" ?(?:之间|间)")
_ONE_IN = re.compile(r" (?:in|out of)(?: every)? ")
_BY = re.compile(
    r"\bby (?:an average |an average of |a total of |about |around |nearly |some |over |more than )?$"
)
_AGED = re.compile(r"\bage[ds]? $")
_TOGETHER = re.compile(r" ?(?:的?同时|并且?|且|又|而|,|，|、|and|but)? ?(?:同时)?")
# A mark passed is an event of its own: up over 400 points, 失守二万四
_PASSED = re.compile("突破|跌破|跌穿|失守|降破|下破|击穿|[升涨冲]破|升穿|站[稳上]|重返|再超|超越")
_SHARED = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.TEMPERATURE})
_RAREST = 10**7  # one in ten million
_FAR = 20  # times the first number; no range of news is so wide
_OPEN_ABOVE = frozenset({Modifier.MORE_THAN, Modifier.AT_LEAST})
_OPEN_BELOW = frozenset({Modifier.LESS_THAN, Modifier.AT_MOST})


def joins(line: Line, left: Draft, right: Draft) -> bool:
    """Say whether `left` and `right` are the ends of one range, by what stands between and around them."""
    gap = line.text[left.end : right.start]
    if len(gap) > 22 or not _fits(line, left, right):
        return False
    if gap in ("至", "到") and left.kind is Kind.COUNT and _moved_by(line, left, right):
        return False  # 增1.2万个至767万个
    if _LINK.fullmatch(gap):
        rate_to_level = left.per is not None and right.per is None
        shared = _shared(left, right)
        if (
            " to " in gap
            and not shared
            and (rate_to_level or _BY.search(line.text[max(0, left.start - 24) : left.start]))
        ):
            return False  # fell by 11,000 to 67,000, rose £149 a year to £1,717
        if " to " in gap and _moved_by(line, left, right):
            return False
        return left.low < right.high or left.kind is None
    if _OR.fullmatch(gap) and _alternatives(line, left, right):
        return left.kind is None or left.unit == right.unit
    if not _AND.fullmatch(gap):
        return False
    if _BETWEEN.search(line.text[max(0, left.start - 30) : left.start]):
        return True
    return _BETWEEN_AFTER.match(line.text, right.end) is not None


def _shared(left: Draft, right: Draft) -> bool:
    """Say whether the unit behind the second number is of the first too: by 63 to 71 percent."""
    behind = right.kind in _SHARED or (right.kind is Kind.MONEY and not right.prefixed)
    return left.kind is None and behind and not left.grouped


def _alternatives(line: Line, left: Draft, right: Draft) -> bool:
    """Say whether two numbers with "or" between are near enough to be one range: 5 or 6, five or six hundred."""
    worth, first = unit_worth(line, right), left.low
    if left.end == left.number_end and shares_scale(line, left, right):
        first *= worth
    elif unit_worth(line, left) != worth:
        return False
    else:
        worth = 1
    return 0 < right.low - first <= max(Decimal(2 * worth), first / 2)


def _moved_by(line: Line, left: Draft, right: Draft) -> bool:
    """Say whether the first number is how much something moved and the second where to: fell 120 points to 34,500."""
    if left.unit == "point" and right.kind is None:  # dropped 6.8 points to 88.7
        return line.word_before(line.lexicon.changes, left.start) is not None
    far = right.low >= _FAR * abs(left.high) and left.scale == right.scale
    return far and line.word_before(line.lexicon.changes, left.start) is not None


def _fits(line: Line, left: Draft, right: Draft) -> bool:
    if left.kind is None:
        return not left.prefixed
    if right.kind is None:
        share = line.text.startswith("百分之", left.number_start)  # 百分之三十到四十
        return left.prefixed or share or left.kind not in (Kind.PERCENT, Kind.COUNT)
    return left.unit == right.unit or left.kind is right.kind is Kind.COUNT or _one_yuan(left, right)


def _one_yuan(left: Draft, right: Draft) -> bool:
    """Say whether the currency before the first of two amounts is that of both: 新台币6万至30万元."""
    return left.prefixed and left.end == left.number_end and right.note.startswith("yuan read as")


def join_ranges(line: Line, drafts: list[Draft], moves: frozenset[int]) -> list[Draft]:
    """Return `drafts` with ranges joined; `moves` holds starts of drafts that a change verb leads to."""
    done: list[Draft] = []
    for draft in drafts:
        left = done[-1] if done else None
        if (
            left is not None
            and draft.start not in moves
            and left.single
            and draft.single
            and joins(line, left, draft)
        ):
            done[-1] = _joined(line, left, draft)
        elif left is not None and (share := _one_in(line, left, draft)) is not None:
            done[-1] = share
        elif left is not None and _two_bounds(line, left, draft):
            done[-1] = _between_bounds(line, left, draft)
        elif left is not None and (whole := compound(line, left, draft)) is not None:
            done[-1] = whole
        else:
            done.append(draft)
    return done


def _joined(line: Line, left: Draft, right: Draft) -> Draft:
    """Return one draft from `left` to `right`."""
    if left.unit != right.unit and _one_yuan(left, right):
        right.unit, right.note = left.unit, left.note
    share_unit(line, left, right)
    start = left.start
    between = _BETWEEN_AFTER.match(line.text, right.end) is not None
    if found := _BETWEEN.search(line.text[max(0, start - 30) : start]):
        start, between = start - len(found[0]), True
    if left.factor != right.factor:
        _apply_factor(left)
        _apply_factor(right)
    right.start, right.number_start = start, left.number_start
    right.low, right.high = min(left.low, right.low), max(left.high, right.high)
    right.step = max(left.step, right.step) if left.step and right.step else Decimal(0)
    right.also = left.also + right.also
    right.modifier = Modifier.RANGE
    if right.kind is None and (aged := _AGED.search(line.text[max(0, start - 6) : start])):
        right.unit_is("year")
        right.start -= len(aged[0])
    if left.standing is right.standing is Standing.DOUBTFUL and not (between and right.high > CLOCK_HOURS):
        right.standing = Standing.DOUBTFUL
    elif Standing.SURE in (left.standing, right.standing) or right.high > CLOCK_HOURS:
        right.standing = Standing.SURE
    if not right.counted:
        right.counted = left.counted
    if found := _BETWEEN_AFTER.match(line.text, right.end):
        right.end = found.end()
    return right


def _one_in(line: Line, left: Draft, right: Draft) -> Draft | None:
    """Read "one in five" as 20 percent."""
    small = (
        left.kind is None
        and left.low < 10
        and left.single
        and right.kind in (None, Kind.COUNT)
        and right.scale == 1
    )
    if (
        not small
        or not left.low < right.low <= _RAREST
        or not _ONE_IN.fullmatch(line.text[left.end : right.start])
    ):
        return None
    left.low = left.high = 100 * left.low / right.low
    left.step, left.ceiling, left.standing = left.low / 10, None, Standing.SURE
    left.unit_is("%")
    left.end, left.counted = right.number_end, right.counted
    return left


def _two_bounds(line: Line, left: Draft, right: Draft) -> bool:
    """Say whether two bounds enclose one range: 大于10小于20, more than 10 and less than 20."""
    if not _TOGETHER.fullmatch(line.text[left.end : right.start]) or not _fits(line, left, right):
        return False
    if any(_PASSED.match(line.text, draft.start) for draft in (left, right)):
        return False
    if left.modifier in _OPEN_ABOVE and right.modifier in _OPEN_BELOW:
        return left.low < right.high
    return left.modifier in _OPEN_BELOW and right.modifier in _OPEN_ABOVE and right.low < left.high


def _between_bounds(line: Line, left: Draft, right: Draft) -> Draft:
    share_unit(line, left, right)
    right.low, right.high = min(left.low, right.low), max(left.high, right.high)
    right.start, right.number_start, right.step = left.start, left.number_start, Decimal(0)
    right.modifier, right.standing, right.ceiling = Modifier.RANGE, Standing.SURE, None
    return right


def _apply_factor(draft: Draft) -> None:
    if draft.factor is not None:
        draft.low, draft.high, draft.step = (
            draft.low * draft.factor,
            draft.high * draft.factor,
            draft.step * draft.factor,
        )
        draft.factor = None
