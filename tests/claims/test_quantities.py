"""Quantities in running text: tables by language, and the laws that hold for every text.

The tables are of the project's own writing and were used to develop.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.quantities import Currencies, numbers, quantities
from checker.records import Kind, Mention, Modifier, Quantity, Role

CASES = Path(__file__).parent / "cases"
TRADITIONAL = str.maketrans("万亿两个余点间数负", "萬億兩個餘點間數負")


def table(name: str) -> list[tuple[str, list[str]]]:
    cases = tomllib.loads((CASES / name).read_text(encoding="utf-8"))["case"]
    return [(case["text"], case.get("expect", [])) for case in cases]


def number(value: Decimal | None) -> str:
    if value is None:
        return "-"
    whole = format(value, "f")
    return whole if len(whole) < 12 or value == value.to_integral_value() else format(value, ".4f")


def shown(text: str, mention: Mention) -> str:
    """Write a mention as the tables do."""
    quantity = mention.quantity
    value = number(quantity.low)
    if quantity.low != quantity.high:
        value = f"{value}..{number(quantity.high)}"
    parts = [text[mention.start : mention.end], f"{value} {quantity.unit or '?'}", quantity.kind.value]
    parts += [f"per {quantity.per}"] if quantity.per else []
    parts += [quantity.modifier] if quantity.modifier is not Modifier.EXACT else []
    parts += [mention.role] if mention.role is not Role.LEVEL else []
    parts += [f"also {number(other.low)} {other.unit}" for other in mention.also]
    return " | ".join(parts)


@pytest.mark.parametrize(("text", "expect"), table("quantities_zh.toml"))
def test_chinese(text: str, expect: list[str]) -> None:
    assert [shown(text, mention) for mention in quantities(text, "zh")] == expect


@pytest.mark.parametrize(("text", "expect"), table("quantities_en.toml"))
def test_english(text: str, expect: list[str]) -> None:
    assert [shown(text, mention) for mention in quantities(text, "en")] == expect


def mended() -> list[tuple[str, str, list[str]]]:
    cases = tomllib.loads((CASES / "quantities_mended.toml").read_text(encoding="utf-8"))["case"]
    return [(case["text"], case["language"], case.get("expect", [])) for case in cases]


@pytest.mark.parametrize(("text", "language", "expect"), mended())
def test_once_wrong(text: str, language: str, expect: list[str]) -> None:
    assert [shown(text, mention) for mention in quantities(text, language)] == expect


def ends(quantity: Quantity) -> str:
    low, high = number(quantity.low), number(quantity.high)
    return low if low == high else f"{low}..{high}"


@pytest.mark.parametrize(
    ("text", "expect", "language"),
    [(*case, language) for language in ("zh", "en") for case in table(f"numbers_{language}.toml")],
)
def test_numbers(text: str, expect: list[str], language: str) -> None:
    found = numbers(text, language)
    assert [f"{text[m.start : m.end]} | {ends(m.quantity)}" for m in found] == expect


def disagreements() -> list[tuple[str, str, list[str]]]:
    kinds = tomllib.loads((CASES / "disagreements.toml").read_text(encoding="utf-8"))["kind"]
    return [(kind["text"], kind["language"], kind["reads"]) for kind in kinds]


@pytest.mark.parametrize(("text", "language", "reads"), disagreements())
def test_where_others_say_otherwise(text: str, language: str, reads: list[str]) -> None:
    found = [m.quantity for m in quantities(text, language)]
    assert [f"{ends(quantity)} {quantity.unit}".strip() for quantity in found] == reads


def only(text: str, language: str) -> Quantity:
    (mention,) = quantities(text, language)
    return mention.quantity


def test_a_bare_currency_is_the_texts_own_and_says_so() -> None:
    (mention,) = quantities("售价300元", "zh", currency=Currencies(yuan="TWD"))
    assert (mention.quantity.unit, mention.note) == ("TWD", "yuan read as TWD")
    (mention,) = quantities("it costs $5", "en", currency=Currencies(dollar="AUD"))
    assert mention.quantity.unit == "AUD"


def test_an_elided_unit_comes_from_the_partner_and_says_so() -> None:
    first, second = quantities("由3000万人次升至4500万", "zh")
    assert (first.quantity.unit, second.quantity.unit) == ("人次", "人次")
    assert second.note == "unit taken from the number before"


def test_what_is_counted_is_kept() -> None:
    (mention,) = quantities("来了30位前高管", "zh")
    assert (mention.quantity.unit, mention.counted) == ("高管", "位前高管")


@pytest.mark.parametrize(
    ("text", "language", "low", "high"),
    [
        ("35亿美元", "zh", "3450000000", "3550000000"),
        ("7.44亿美元", "zh", "743500000", "744500000"),
        ("5,000 barrels", "en", "4950", "5050"),
        ("36人", "zh", "36", "36"),
        ("200多人", "zh", "195", "300"),
        ("近60亿元", "zh", "5650000000", "6050000000"),
    ],
)
def test_interval(text: str, language: str, low: str, high: str) -> None:
    interval = only(text, language).interval
    assert (interval.low, interval.high) == (Decimal(low), Decimal(high))


# --- laws -------------------------------------------------------------------------------------------------------

DIGITS = "零一二三四五六七八九"
languages = st.sampled_from(["zh", "en"])


def chinese(value: int) -> str:
    """Write `value` below 10^12 in Chinese characters."""
    for size, name in ((10**8, "亿"), (10**4, "万")):
        if value >= size:
            high, low = divmod(value, size)
            zero = "零" if low and low < size // 10 else ""
            return chinese(high) + name + (zero + chinese(low) if low else "")
    text, gap = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, place)
        if digit:
            text += ("零" if gap and text else "") + DIGITS[digit] + name
            gap = False
        else:
            gap = True
    return text


@given(st.integers(2, 10**12 - 1))
def test_chinese_numerals_parse_back(value: int) -> None:
    assert [m.quantity.low for m in numbers(f"共{chinese(value)}。", "zh")] == [value]


@given(st.integers(2, 10**12 - 1))
def test_spaces_inside_a_chinese_numeral_mean_nothing(value: int) -> None:
    assert [m.quantity.low for m in numbers(" ".join(chinese(value)), "zh")] == [value]


@given(st.integers(1, 999), st.lists(st.integers(0, 999), min_size=2, max_size=4))
def test_groups_of_three_parse_back(first: int, groups: list[int]) -> None:
    written = " ".join([str(first), *(f"{group:03}" for group in groups)])
    value = int(written.replace(" ", ""))
    assert [m.quantity.low for m in quantities(f"{written} people", "en")] == [value]
    assert [m.quantity.low for m in numbers(written, "en")] == [value]


@given(languages, st.integers(1, 999), st.integers(2, 999))
def test_fractions_are_their_ratio(language: str, over: int, under: int) -> None:
    (mention,) = numbers(f"{over}/{under}", language)
    assert mention.quantity.low is not None
    assert abs(mention.quantity.low - Decimal(over) / under) < Decimal("1e-20")


@given(st.integers(0, 10**15), st.sampled_from(["{}", "{:,}"]), st.sampled_from(["zh", "en"]))
def test_digits_parse_back(value: int, form: str, language: str) -> None:
    text = f"$ {form.format(value)} "
    assert only(text, language).low == value


SCALES = {
    "zh": {"万": 10**4, "亿": 10**8, "万亿": 10**12},
    "en": {" million": 10**6, " billion": 10**9, "bn": 10**9},
}
UNITS = {"zh": ["美元", "人", "公里", "吨"], "en": [" people", " euros", " miles", " tons"]}
WORDS = {
    "zh": ["约", "近", "超过", "至少", "不到", "至多", "逾", "接近"],
    "en": ["about ", "nearly ", "more than ", "at least ", "fewer than ", "up to ", "over ", "almost "],
}
mantissas = st.decimals(1, 9999, places=1).map(lambda d: d.normalize()) | st.integers(2, 999).map(Decimal)


@given(languages, mantissas, st.data())
def test_scaled_numbers_parse_back(language: str, mantissa: Decimal, data: st.DataObject) -> None:
    scale = data.draw(st.sampled_from(sorted(SCALES[language])))
    unit = data.draw(st.sampled_from(UNITS[language]))
    gap = "" if unit.startswith(" ") or language == "zh" else " "
    assert only(f"{mantissa:f}{scale}{gap}{unit}", language).low == mantissa * SCALES[language][scale]


@given(languages, st.integers(2, 10**7), st.data())
def test_widening_words_never_narrow(language: str, value: int, data: st.DataObject) -> None:
    word, unit = data.draw(st.sampled_from(WORDS[language])), data.draw(st.sampled_from(UNITS[language]))
    plain = only(f"{value:,}{unit}", language)
    assert plain.interval.within(only(f"{word}{value:,}{unit}", language).interval)


@given(st.integers(2, 10**12 - 1), st.sampled_from(["人", "名员工", "公里", "美元", "个百分点", "年间"]))
def test_script_changes_nothing(value: int, unit: str) -> None:
    simplified = f"约{chinese(value)}{unit}"
    traditional = simplified.translate(TRADITIONAL).replace("间", "間").replace("员", "員")
    assert quantities(simplified, "zh") == tuple(
        Mention(m.start, m.end, m.quantity, m.role, m.also, m.counted.replace("員", "员"), m.note)
        for m in quantities(traditional, "zh-Hant")
    )


PIECES = """约 近 超过 3 5.5 1,200 万 亿 多 余 几 半 十 百 一 两 三 美元 元 人 名 个 月 年 % 个百分点 倍
    至 到 ～ - 从 增长 下降 ， 。 （ ） 约合 每 天 / 里氏 级 分之 点 GPT- about $ 1.2 bn million and half
    a third of to from people barrels day per ( ) , . : +"""
pieces = st.sampled_from([*PIECES.split(), " ", "\u3000", "\n", "\U0001f600", "'", "０", "％"])


@given(st.lists(pieces, max_size=24).map("".join), languages)
def test_spans_slice_and_never_overlap(text: str, language: str) -> None:
    end = 0
    for mention in quantities(text, language):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip()
        end = mention.end


@given(st.text(max_size=60), languages)
def test_any_text_is_read_without_an_error(text: str, language: str) -> None:
    quantities(text, language)


@pytest.mark.parametrize(
    "piece",
    [
        "一",
        "1",
        "1,",
        "十",
        "万",
        "a ",
        "one ",
        "two and ",
        "1-",
        "1.",
        "$",
        "约",
        "(1 km",
        "3年多",
        "half a ",
        "1/",
        "百分之",
        "from 1 to ",
    ],
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_long_lines_end(piece: str, language: str) -> None:
    """A line of 20,000 characters would never end if a pattern were not linear."""
    for mention in quantities(piece * (20_000 // len(piece)), language):
        assert mention.quantity.kind in Kind
